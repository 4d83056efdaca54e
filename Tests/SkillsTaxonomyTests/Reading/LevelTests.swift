import SkillsTaxonomy
import Testing

@Suite("How well a skill is held")
struct LevelTests {
    @Test(
        "the words beside a skill say its level",
        arguments: [
            ("Basic Python", .aware), ("Advanced SQL", .expert), ("Python (advanced)", .expert),
            ("Punjabi \u{2013} native", .expert), ("Polish: conversational", .working), ("good payroll", .working),
            ("confident with payroll", .competent), ("SQL at an advanced level", .expert), ("Python", nil),
            ("Led data science", .leads), ("intermediate SQL", .working), ("some Python", .aware),
        ] as [(String, SkillLevel?)])
    func words(text: String, level: SkillLevel?) throws {
        #expect(try FixtureTaxonomy.read(text).mentions.map(\.level) == [level])
    }

    @Test("a level said of a list holds for the whole list, a level in the list for its own skill only")
    func lists() throws {
        #expect(
            try FixtureTaxonomy.read("Proficient in SQL, Python and Java").mentions.map(\.level) == [
                .competent, .competent, .competent,
            ])
        #expect(try FixtureTaxonomy.read("advanced SQL, Python").mentions.map(\.level) == [.expert, nil])
        #expect(try FixtureTaxonomy.read("SQL (basic), Python (advanced)").mentions.map(\.level) == [.aware, .expert])
    }

    @Test(
        "years give a hint where no word does",
        arguments: [
            ("1 year of payroll", .working), ("four years of payroll", .competent), ("10+ years of payroll", .expert),
            ("basic payroll for 10 years", .aware),
        ] as [(String, SkillLevel)])
    func years(text: String, level: SkillLevel) throws {
        #expect(try FixtureTaxonomy.read(text).mentions.map(\.level) == [level])
    }

    @Test("levels are ordered")
    func order() { #expect(SkillLevel.allCases.sorted() == [.aware, .working, .competent, .expert, .leads]) }
}
