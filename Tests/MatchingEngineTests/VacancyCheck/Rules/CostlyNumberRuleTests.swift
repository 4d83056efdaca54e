import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Costly telephone numbers")
struct CostlyNumberRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    @Test(
        "it quotes the words",
        arguments: [
            ("Ring 0906 123 4567 to apply.", ["0906 123 4567"]),
            ("Naïve café staff: call (0909) 879-0000 now.", ["0909) 879-0000"]),
            ("Call +44 906 123 4567.", ["+44 906 123 4567"]),
            ("Ring 0871 234 5678 for a pack.", ["0871 234 5678"]),
            ("Text 070 1234 5678.", ["070 1234 5678"]),
        ])
    func speaks(text: String, quotes: [String]) throws {
        #expect(try bench.quotes("costly-number", text) == quotes, "\(text)")
    }

    @Test(
        "it is silent where the words mean something else",
        arguments: [
            "Ring 0121 496 0000, 0300 123 4567 or 07700 900123.",
            "Freephone 0800 123 4567.",
            "Shifts 09:00-17:00, posted 09/11/2026.",
            "Reference 0912345678 and account 09123456789012.",
            "Serial ABC09061234567 is on the plate.",
        ])
    func silent(text: String) throws {
        #expect(try bench.quotes("costly-number", text) == [], "\(text)")
    }

    @Test("a premium number must go, a service number should")
    func severity() throws {
        #expect(try bench.findings("costly-number", "Call 09061234567.").map(\.severity) == [.mustChange])
        #expect(try bench.findings("costly-number", "Call 0845 123 4567.").map(\.severity) == [.shouldChange])
    }

    @Test("places count Unicode scalars, also behind accents and in a later line")
    func places() throws {
        let found = try bench.findings("costly-number", "Café\nRésumés to 0906 123 4567 or 0907 123 4567.")
        #expect(
            found.map(\.places) == [
                [
                    .init(pointer: "/description", start: 16, end: 29, text: "0906 123 4567"),
                    .init(pointer: "/description", start: 33, end: 46, text: "0907 123 4567"),
                ]
            ])
    }
}
