import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("A degree asked for")
struct DegreeInflationRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    @Test(
        "it quotes the words",
        arguments: [
            ("You must have a degree. You answer the phone.", ["degree"]),
            ("Educated to degree level.", ["Educated to degree level"]),
            ("Bachelor’s degree required.", ["Bachelor’s degree"]),
            ("Must have BSc or above and Excel.", ["BSc"]),
            ("A degree from a Russell Group university.", ["degree", "Russell Group"]),
        ])
    func speaks(text: String, quotes: [String]) throws {
        #expect(try bench.quotes("degree-inflation", text) == quotes, "\(text)")
    }

    @Test(
        "it is silent where the words mean something else",
        arguments: [
            "No degree needed.",
            "A degree is not required.",
            "Degree or equivalent experience.",
            "A degree, an apprenticeship or a portfolio will do.",
            "What you won’t need: a degree, or to be free at weekends.",
            "Desirable\n- A degree in any subject",
            "Turn the dial by 360 degrees, with a high degree of care.",
            "We offer degree apprenticeships after a year.",
            "Degree in any subject. Equivalent experience always counts.",
            "We are flexible about how you got here: degree, trade or law.",
        ])
    func silent(text: String) throws {
        #expect(try bench.quotes("degree-inflation", text) == [], "\(text)")
    }

    @Test("in a job people do without one it should change, in a profession it is worth a thought")
    func severity() throws {
        #expect(
            try bench.findings("degree-inflation", "You must have a degree.").map(\.problem) == [
                "A degree is asked for in a job at entry level; the usual way into \"Administrator\" is without one."
            ])
        let professional: [String: JSONValue] = ["baseSalary": .number(52_000)]
        #expect(
            try bench.findings(
                "degree-inflation", "You must have a degree.", title: "Data Scientist", fields: professional
            ).map(\.severity) == [.consider])
    }

    @Test("a field of the posting is read as well")
    func field() throws {
        let fields: [String: JSONValue] = [
            "educationRequirements": .object(["credentialCategory": .string("bachelor degree")])
        ]
        #expect(
            try bench.findings("degree-inflation", "You answer the phone.", fields: fields).map(\.places) == [
                [
                    .init(
                        pointer: "/educationRequirements/credentialCategory", start: 0, end: 15, text: "bachelor degree"
                    )
                ]
            ])
    }

    @Test("where the law asks for the degree it is silent")
    func regulated() throws {
        #expect(try bench.findings("degree-inflation", "A nursing degree is needed.", title: "Nurse").isEmpty)
    }
}
