import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Years of experience")
struct YearsInflationRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    @Test(
        "it quotes the words",
        arguments: [
            ("At least five years of office experience.", ["five years of office experience"]),
            ("Min 4 yrs admin exp.", ["4 yrs admin exp"]),
            ("5+ years in a busy office.", ["5+ years"]),
            ("3-5 years experience of minutes.", ["3-5 years experience"]),
            ("You need 10yrs experience.", ["10yrs experience"]),
        ])
    func speaks(text: String, quotes: [String]) throws {
        #expect(try bench.quotes("years-inflation", text) == quotes, "\(text)")
    }

    @Test(
        "it is silent where the words mean something else",
        arguments: [
            "Two years of office experience.",
            "We have 40 years of experience in lettings.",
            "Fixed term for five years.",
            "Forty years on the tools? We want to hear from you.",
            "Five years’ checkable history for an airport pass.",
            "A searchable archive of 19 years of shows.",
            "Desirable\n- Five years of office experience",
            "You must be at least 18 years of age, or 21 years old to drive the van.",
        ])
    func silent(text: String) throws {
        #expect(try bench.quotes("years-inflation", text) == [], "\(text)")
    }

    @Test(
        "what is usual follows from the title, the occupation and the pay",
        arguments: [
            ("Office Administrator", 27_000, 3, true), ("Data Scientist", 50_000, 5, false),
            ("Data Scientist", 50_000, 6, true), ("Senior Data Scientist", 65_000, 8, false),
            ("Junior Data Scientist", 30_000, 3, true), ("Office Administrator", 36_000, 3, false),
        ] as [(String, Double, Int, Bool)])
    func levels(title: String, pay: Double, years: Int, speaks: Bool) throws {
        let found = try bench.findings(
            "years-inflation", "You need at least \(years) years of experience.", title: title,
            fields: ["baseSalary": .number(pay)])
        #expect(!found.isEmpty == speaks)
    }

    @Test("months in the field count where the text says nothing")
    func field() throws {
        let fields: [String: JSONValue] = [
            "experienceRequirements": .object(["monthsOfExperience": .number(60)])
        ]
        let found = try bench.findings("years-inflation", "You answer the phone.", fields: fields)
        #expect(found.map(\.places) == [[.init(pointer: "/experienceRequirements/monthsOfExperience")]])
        #expect(found.map(\.severity) == [.shouldChange])
    }
}
