import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Checks without a reason")
struct UnexplainedCheckRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    @Test(
        "it quotes the words",
        arguments: [
            ("You must have a full driving licence. You answer the phone.", ["full driving licence"]),
            ("An enhanced DBS check is required. You type letters.", ["enhanced DBS"]),
        ])
    func speaks(text: String, quotes: [String]) throws {
        #expect(try bench.quotes("unexplained-check", text) == quotes, "\(text)")
    }

    @Test(
        "it is silent where the words mean something else",
        arguments: [
            "You must have a full driving licence, as you visit tenants.",
            "An enhanced DBS check is required, as you work with children.",
            "A driving licence would be a bonus.",
            "You answer the phone.",
        ])
    func silent(text: String) throws {
        #expect(try bench.quotes("unexplained-check", text) == [], "\(text)")
    }

    @Test("it is a note, not a fault")
    func severity() throws {
        #expect(
            try bench.findings("unexplained-check", "You must have a full driving licence.").map(\.severity) == [.note])
    }
}
