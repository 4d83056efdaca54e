import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Words that speak to one sex")
struct GenderCodedWordsRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    @Test(
        "it quotes the words",
        arguments: [
            ("We need a rockstar with a killer instinct.", ["rockstar", "killer instinct"]),
            ("A salesman with a competitive streak.", ["salesman", "competitive streak"]),
            ("You will man the front desk.", ["man the"]),
            ("The successful candidate will be calm, and he will answer the phone.", ["he will"]),
            ("You are a driven individual who will dominate the market.", ["dominate", "driven individual"]),
            ("Must have a thick skin.", ["thick skin"]),
            ("You are ambitious, assertive and relentless.", ["ambitious", "assertive", "relentless"]),
            ("You are nurturing, cheerful and loyal.", ["nurturing", "cheerful", "loyal"]),
        ])
    func speaks(text: String, quotes: [String]) throws {
        #expect(try bench.quotes("gender-coded-words", text) == quotes, "\(text)")
    }

    @Test(
        "it is silent where the words mean something else",
        arguments: [
            "Data-driven decisions, event-driven services and a competitive salary.",
            "You will calm aggressive customers and report aggressive behaviour.",
            "Our pay is competitive and the lift is driven by a motor.",
            "You are ambitious and kind, and handle sensitive data.",
            "Wash hungry children’s plates; test the alpha release.",
            "We particularly welcome female candidates, who are under-represented here.",
            "Our manager says he will show you round.",
            "You will lead a project, analyse data and work independently.",
        ])
    func silent(text: String) throws {
        #expect(try bench.quotes("gender-coded-words", text) == [], "\(text)")
    }

    @Test("a job title with a sex should change, a coloured word is worth a thought")
    func severity() throws {
        #expect(try bench.findings("gender-coded-words", "We seek a foreman.").map(\.severity) == [.shouldChange])
        #expect(try bench.findings("gender-coded-words", "A data ninja.").map(\.severity) == [.consider])
    }

    @Test("the title is read as well")
    func title() throws {
        let found = try bench.findings("gender-coded-words", "You write Python.", title: "Automation Ninja")
        #expect(found.map(\.places) == [[.init(pointer: "/title", start: 11, end: 16, text: "Ninja")]])
    }
}
