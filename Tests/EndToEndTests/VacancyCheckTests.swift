import Foundation
import Testing

@Suite("fairway vacancy check")
struct VacancyCheckTests {
    private static let careless = """
        {"title": "Data assistant", "hiringOrganization": "Tame Foods", "baseSalary": "£8.50 an hour",
         "description": "We want a young and dynamic ninja. Essential: Excel. A £40 deposit for your uniform is due."}
        """

    @Test("Each fault is quoted with what to do, and what must change ends with 1")
    func faults() async throws {
        let workspace = try Workspace()
        let run = try await workspace.fairway("vacancy", "check", input: Data(Self.careless.utf8))
        #expect(run.status == 1)
        #expect(run.text.contains("Must change"))
        #expect(run.text.contains("What to do: "))
        #expect(run.text.contains("“young and dynamic”"))
        #expect(!FileManager.default.fileExists(atPath: workspace.database))
        struct Check: Decodable {
            struct Finding: Decodable { let rule: String; let severity: String }
            let findings: [Finding]
        }
        let json = try await workspace.fairway(
            "vacancy", "check", "-", "--format", "json", input: Data(Self.careless.utf8))
        let rules = Set(try Answer.decode(Check.self, json.data).findings.map(\.rule))
        #expect(rules.isSuperset(of: ["pay-below-minimum", "age-coded-words", "up-front-cost"]))
    }

    @Test("A posting that cannot be read is 65 with the place")
    func unreadable() async throws {
        let run = try await Workspace().fairway("vacancy", "check", input: Data("{\"description\": 4}".utf8))
        #expect(run.status == 65)
        #expect(run.notes.contains("/title"))
    }
}
