import Testing

@testable import SkillsTaxonomy

@Suite("Patterns of words that show a skill without naming it")
struct PatternTests {
    private static func isShown(_ pattern: String, _ text: String) throws -> Bool {
        let taxonomy = try Taxonomy(
            skills: [Skill(id: "shown", label: "Zorbing", kind: .skill, group: "transferable")],
            impliedPatterns: [try ImpliedPattern(skill: "shown", text: pattern, lists: ["people": "guests|visitors"])],
            version: "000000000001")
        return SkillReader(taxonomy: taxonomy).read(text).mentions.contains { $0.skill == "shown" }
    }

    @Test("two dots reach over the words of one phrase, three over any")
    func gaps() throws {
        #expect(try Self.isShown("(lead) .. people", "I led nine very tired people"))
        #expect(try !Self.isShown("(lead) .. people", "I led in front of people"))
        #expect(try Self.isShown("(lead) ... people", "I led in front of people"))
        #expect(try !Self.isShown("(lead) ... people", "I led and fed and clothed and taught people"))
        #expect(try !Self.isShown("(lead) ... people", "I led no people"))
        #expect(try !Self.isShown("(lead) ... people", "I led. People came"))
    }

    @Test("a gap reaches over the commas of a list but to no other deed, a place without one over none")
    func commas() throws {
        #expect(try Self.isShown("(meet) .. people", "I met trains, buses and people"))
        #expect(try !Self.isShown("(meet) people", "I met, people came"))
        #expect(try !Self.isShown("(meet) .. people", "I met; people came"))
        #expect(try !Self.isShown("(meet) .. people", "I met trains, carried people"))
        #expect(try !Self.isShown("(meet) .. people", "I met trains and took people"))
        #expect(try Self.isShown("(meet) ... people", "I met trains, carried people"))
    }

    @Test("what a pattern says of another person shows the skill of whoever tells it")
    func others() throws {
        #expect(try Self.isShown("mother .. (had) .. stroke", "My mother had a bad stroke. I stayed at home."))
        #expect(try !Self.isShown("(drive) .. lorries", "My mother was driving lorries. I stayed at home."))
    }

    @Test("a word with an equals sign counts only as written, the first word otherwise in any form")
    func asWritten() throws {
        #expect(try Self.isShown("(=rang) .. {people}", "I rang the visitors"))
        #expect(try !Self.isShown("(=rang) .. {people}", "A range of visitors"))
        #expect(try Self.isShown("(file) .. papers", "I filed the papers"))
        #expect(try !Self.isShown("(=filed) .. papers", "A file of papers"))
    }
}
