import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Words that speak to one age")
struct AgeCodedWordsRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    @Test(
        "it quotes the words",
        arguments: [
            ("Join our young and dynamic team.", ["young and dynamic"]),
            ("A vibrant young team of nine.", ["vibrant young"]),
            ("Young, energetic people wanted.", ["Young, energetic"]),
            ("We want someone under 30.", ["someone under 30"]),
            ("The right person is a digital native.", ["digital native"]),
            ("This job would suit a graduate.", ["would suit a graduate"]),
            ("Recent graduates only, please.", ["Recent graduates"]),
            ("Candidates aged 18 to 30 are asked to apply.", ["aged 18 to 30"]),
            ("Our team has an average age of 24.", ["average age"]),
            ("Send a CV with a photo and your date of birth.", ["with a photo", "date of birth"]),
            ("Must be physically fit, 25-35 yrs.", ["25-35 yrs"]),
            ("Ideally a person of 20 to 30 years.", ["20 to 30 years"]),
            ("We want a mature person for the front desk.", ["mature person"]),
        ])
    func speaks(text: String, quotes: [String]) throws {
        #expect(try bench.quotes("age-coded-words", text) == quotes, "\(text)")
    }

    @Test(
        "it is silent where the words mean something else",
        arguments: [
            "You will support young people leaving care.",
            "We welcome school leavers, returners and career changers alike.",
            "For recent graduates, apprentices or career changers who like maps.",
            "You will teach children aged 5 to 11.",
            "You must be 18 or over, as we sell alcohol.",
            "Mature students are welcome on the course we pay for.",
            "Check the patient’s date of birth against the records.",
            "You should have 2-3 years experience, and must be able to drive.",
            "The contract is for 2 to 3 years and you must be able to start in May.",
        ])
    func silent(text: String) throws {
        #expect(try bench.quotes("age-coded-words", text) == [], "\(text)")
    }
}
