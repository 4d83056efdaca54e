import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Too many must-haves")
struct MustHaveListRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    private static let skills = [
        "Python", "SQL", "Excel", "Tableau", "Power BI", "Docker", "Kafka", "Spark", "Java", "Scala", "AWS",
        "Terraform",
        "Airflow", "Git", "Snowflake", "Kubernetes",
    ]

    @Test("thirteen skills are worth a thought, sixteen should change, twelve are fine")
    func skills() throws {
        func severities(_ count: Int) throws -> [VacancyFinding.Severity] {
            let list = Self.skills.prefix(count).map { "- \($0)" }.joined(separator: "\n")
            return try bench.findings("too-many-must-haves", "You must have\n\(list)", title: "Data Engineer")
                .map(\.severity)
        }
        #expect(try severities(12) == [])
        #expect(try severities(13) == [.consider])
        #expect(try severities(16) == [.shouldChange])
    }

    @Test("a list of things that the taxonomy does not know is counted by its commas or points")
    func unknown() throws {
        let items = (1...14).map { "Frobnicator \($0)" }
        let running = try bench.findings(
            "too-many-must-haves", "You must have " + items.joined(separator: ", ") + ".")
        #expect(running.map { $0.figures.first } == [VacancyFigure(name: "must-haves", value: 14)])
        let points = try bench.findings(
            "too-many-must-haves", "Essential\n" + items.map { "• \($0)" }.joined(separator: "\n"))
        #expect(points.map { $0.figures.first } == [VacancyFigure(name: "must-haves", value: 14)])
    }

    @Test("what would be nice to have is not counted")
    func desirable() throws {
        let list = Self.skills.map { "- \($0)" }.joined(separator: "\n")
        #expect(try bench.findings("too-many-must-haves", "Nice to have\n\(list)", title: "Data Engineer") == [])
    }
}
