import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("No pay")
struct MissingPayRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    private static let none: [String: JSONValue] = ["baseSalary": .null]

    @Test(
        "words in place of a figure are quoted",
        arguments: [
            ("Competitive salary.", ["Competitive salary"]), ("Salary: competitive, DOE.", ["competitive", "DOE"]),
            ("The salary is negotiable.", ["negotiable"]), ("We offer an attractive package.", ["attractive package"]),
            ("Answer the phone.", ["/baseSalary"]), ("Prices in a competitive market.", ["/baseSalary"]),
        ])
    func speaks(text: String, quotes: [String]) throws {
        #expect(try bench.quotes("missing-pay", text, fields: Self.none) == quotes, "\(text)")
    }

    @Test("a figure in the field or in the text is enough, whatever words stand beside it")
    func silent() throws {
        #expect(try bench.quotes("missing-pay", "Competitive salary.") == [])
        for text in [
            "Pay: £26,500 a year, negotiable.", "£14/hr plus tips.", "Salary 28k, DOE.", "£30,000 to £34,000.",
        ] {
            #expect(try bench.quotes("missing-pay", text, fields: Self.none) == [], "\(text)")
        }
    }

    @Test("another sum of money is no pay")
    func sums() throws {
        for text in [
            "A registration fee of £25 is payable.", "You look after a budget of £40,000.", "Parking is £5 a day.",
            "A breakdown costs us £11,000.",
        ] {
            #expect(try bench.quotes("missing-pay", text, fields: Self.none) == ["/baseSalary"], "\(text)")
        }
    }

    @Test("a pay grade without a figure is only worth a thought")
    func grade() throws {
        #expect(
            try bench.findings("missing-pay", "Band 4, permanent.", fields: Self.none).map(\.severity) == [.consider])
        #expect(
            try bench.findings("missing-pay", "Permanent.", fields: Self.none).map(\.severity) == [.shouldChange])
    }
}
