import SkillsTaxonomy
import Testing

@Suite("Lists and abbreviations")
struct ListsAndAbbreviationsTests {
    @Test("a word said once for two names counts for both, and the evidence is the whole phrase")
    func sharedWords() throws {
        let first = try FixtureTaxonomy.read("Good written and verbal communication.").mentions
        #expect(first.map(\.skill) == ["written-communication", "spoken-communication"])
        #expect(first.map(\.text) == ["written and verbal communication", "verbal communication"])
        #expect(first.map(\.rule) == [.list, .label])
        let second = try FixtureTaxonomy.read("data collection and analysis").mentions
        #expect(second.map(\.text) == ["data collection", "data collection and analysis"])
        #expect(second.map(\.skill) == ["data-collection", "data-analysis"])
    }

    @Test("office programs in one list vouch for one another")
    func office() throws {
        #expect(try FixtureTaxonomy.held("Word, Excel and PowerPoint") == ["excel", "microsoft-word", "powerpoint"])
        #expect(
            try FixtureTaxonomy.held("Word\nExcel\nTeams\nPowerPoint") == [
                "excel", "microsoft-teams", "microsoft-word", "powerpoint",
            ])
    }

    @Test("a short form that the text explains stands for the skill from there on")
    func abbreviations() throws {
        let text = "NLP before. Natural language processing (NLP) was my field; NLP is fun."
        let mentions = try FixtureTaxonomy.read(text).mentions
        #expect(mentions.map(\.text) == ["Natural language processing", "NLP", "NLP"])
        #expect(mentions.map(\.rule) == [.label, .abbreviation, .abbreviation])
        #expect(
            try FixtureTaxonomy.read("CS (customer service), CS").mentions.map(\.text) == [
                "CS", "customer service", "CS",
            ])
        #expect(try FixtureTaxonomy.held("customer service (NLP)") == ["customer-service"])
    }

    @Test("a short form explained in the text is not the ordinary word it also is")
    func explainedWord() throws {
        let mentions = try FixtureTaxonomy.read("machine learning (ML). ML in production").mentions
        #expect(mentions.map(\.skill) == ["machine-learning", "machine-learning", "machine-learning"])
    }
}
