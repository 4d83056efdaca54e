import Testing

@testable import SkillsTaxonomy

@Suite("Keyword stuffing gains nothing")
struct StuffingRuleTests {
    static let vocabulary: Taxonomy? = try? Taxonomy(
        skills: (0..<80).map { Skill(id: "tool-\($0)", label: "Zq\(letters($0))tool", kind: .tool, group: "software") },
        version: "stuffing0000")

    private static func letters(_ number: Int) -> String {
        let alphabet = Array("abcdefghij")
        return "\(alphabet[number / 10])\(alphabet[number % 10])x"
    }

    private func strengths(_ text: String) throws -> [Double] {
        let taxonomy = try #require(Self.vocabulary)
        let reader = ResumeReader(taxonomy: taxonomy, reader: SkillReader(taxonomy: taxonomy))
        return reader.read(.text(text), today: ResumeFixtures.today).profile.skills.map(\.strength)
    }

    private func names(_ count: Int) throws -> [String] {
        try #require(Self.vocabulary).skills.sorted { $0.label < $1.label }.prefix(count).map(\.label)
    }

    @Test("The same skill three times among skill names is one bare list entry")
    func repeated() {
        let stuffed = ResumeFixtures.skill("python", "WORK\nOffice, 2019 - 2024\nPython Python Python Excel Python")
        #expect(stuffed?.strength == 0.6)
        #expect(stuffed?.months == nil)
    }

    @Test("A list of forty counts, one of more is bare, one of more than sixty is passed over")
    func longLists() throws {
        let job = "WORK\nOffice, 2019 - 2024\n"
        #expect(try strengths(job + names(40).joined(separator: ", ")).allSatisfy { $0 > 0.8 })
        #expect(try strengths(job + names(41).joined(separator: ", ")) == Array(repeating: 0.6, count: 41))
        #expect(try strengths(job + names(60).joined(separator: "\n- ")) == Array(repeating: 0.6, count: 60))
        #expect(try strengths(job + names(61).joined(separator: ", ")) == [])
        #expect(try strengths(job + names(61).joined(separator: "\n\n")) == [])
    }

    @Test("What a list too long held is told as passed over")
    func told() throws {
        let taxonomy = try #require(Self.vocabulary)
        let reader = ResumeReader(taxonomy: taxonomy, reader: SkillReader(taxonomy: taxonomy))
        let reading = reader.read(.text(try names(70).joined(separator: ", ")), today: ResumeFixtures.today)
        #expect(reading.passedOver.count == 70)
        #expect(reading.profile.information == .none)
    }

    @Test("A paragraph copied adds nothing")
    func copies() {
        let paragraph = "WORK\nOffice, 2019 - 2024\nI used Excel for the wages every week"
        let once = ResumeFixtures.profile(paragraph)
        let twice = ResumeFixtures.profile(paragraph + "\n\n" + paragraph)
        #expect(once.skills.map(\.strength) == twice.skills.map(\.strength))
        #expect(once.monthsOfExperience == twice.monthsOfExperience)
    }
}
