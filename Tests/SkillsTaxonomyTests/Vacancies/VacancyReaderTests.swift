import Foundation
import SkillsTaxonomy
import TaxonomyData
import Testing

@Suite("An advert read into requirements")
struct VacancyReaderTests {
    static let reader = Result {
        let taxonomy = try Taxonomy(folder: try TaxonomyFiles.folder())
        return VacancyReader(taxonomy: taxonomy, reader: SkillReader(taxonomy: taxonomy))
    }

    private func vacancy(title: String = "Assistant", _ description: String) throws -> Vacancy {
        let document = JSONValue.object(["title": .string(title), "description": .string(description)])
        return try Self.reader.get().vacancy(from: try JobPostingReader().read(document), id: "v000001")
    }

    private func importance(_ description: String, of skill: String) throws -> Requirement.Importance? {
        try vacancy(description).requirements.first { $0.skill == skill || $0.alternatives.contains(skill) }?.importance
    }

    @Test(
        "headings and wording tell essential from desirable",
        arguments: [
            ("Essential:\n- SQL\nDesirable:\n- Power BI", "sql", Requirement.Importance.essential),
            ("Essential:\n- SQL\nDesirable:\n- Power BI", "power-bi", .desirable),
            ("What you'll need\nSQL every day\n\nIt would be great if\nyou know Power BI", "power-bi", .desirable),
            ("You must have SQL. Power BI is a bonus.", "sql", .essential),
            ("You must have SQL. Power BI is a bonus.", "power-bi", .desirable),
            ("Ideally you will know Power BI.", "power-bi", .desirable),
            ("SQL is essential and Power BI desirable.", "sql", .essential),
            ("SQL is essential and Power BI desirable.", "power-bi", .desirable),
            ("Power BI would be useful but is not essential.", "power-bi", .desirable),
            (
                "<h3>Nice to have</h3><ul><li>Power BI</li></ul><h3>Essential</h3><ul><li>SQL</li></ul>", "sql",
                .essential
            ),
            ("What you'll do\nBuild dashboards in Power BI.", "power-bi", .essential),
            ("We use Power BI.", "power-bi", .essential),
        ])
    func importance(description: String, skill: String, importance: Requirement.Importance) throws {
        #expect(try self.importance(description, of: skill) == importance)
    }

    @Test("what is said not to be needed is no requirement")
    func notNeeded() throws {
        #expect(try importance("Essential: SQL. Experience of Power BI is not required.", of: "power-bi") == nil)
    }

    @Test("\"Python or R\" is one requirement that either satisfies")
    func choice() throws {
        let requirement = try vacancy("Essential:\n- Python or R\n- SQL").requirements.first { $0.skill == "python" }
        #expect(requirement?.alternatives == ["r"])
        #expect(requirement?.evidence.map(\.text) == ["Python", "R"])
    }

    @Test("licences and qualifications are things to know and never requirements")
    func bars() throws {
        let vacancy = try vacancy("Essential: SQL, a full driving licence and GCSE English.")
        #expect(vacancy.requirements.map(\.skill) == ["sql"])
        #expect(vacancy.thingsToKnow.map(\.skill).contains("driving-licence"))
    }

    @Test("a title with little behind it brings the usual skills of the job, at little weight")
    func implied() throws {
        let vacancy = try vacancy(title: "Data Technician", "Come and join us.")
        #expect(!vacancy.requirements.isEmpty)
        #expect(vacancy.requirements.allSatisfy { $0.weight < 0.5 && $0.evidence.map(\.rule) == ["occupation"] })
    }

    @Test(
        "how a job relates to AI is decided from its title and what it asks for, never from company talk",
        arguments: [
            ("Data Scientist", "Python and machine learning.", AIRole.buildsAI),
            ("Prompt whisperer", "You will write prompts, check AI output and build chatbots.", .appliesAI),
            ("AI Records Assistant", "Essential: filing and ChatGPT.", .appliesAI),
            ("Baker", "Bake bread. About us\nWe are an AI-first bakery and our AI platform wins prizes.", AIRole.none),
            ("Warehouse operative", "Essential: picking and packing, forklift.", AIRole.none),
        ])
    func role(title: String, description: String, role: AIRole) throws {
        let vacancy = try vacancy(title: title, description)
        #expect(vacancy.aiRole == role || (role == .appliesAI && vacancy.aiRole != .none), "\(vacancy.aiRoleReason)")
        #expect(!vacancy.aiRoleReason.isEmpty)
    }

    @Test("every requirement quotes words that stand where it says")
    func evidence() throws {
        let description = "Essential:\r\n• Excel — “pivot tables”\r\n• SQL\u{1F600} and C++\r\nDesirable: Power BI"
        let scalars = Array(description.unicodeScalars)
        let vacancy = try vacancy(description)
        #expect(vacancy.requirements.count >= 4)
        for evidence in vacancy.requirements.flatMap(\.evidence) where evidence.pointer == "/description" {
            var quoted = String.UnicodeScalarView()
            quoted.append(contentsOf: scalars[evidence.start..<evidence.end])
            #expect(String(quoted) == evidence.text)
        }
    }
}
