import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Costs for the applicant")
struct UpFrontCostRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    @Test(
        "it quotes the words",
        arguments: [
            ("A registration fee of £25 is payable before your first shift.", ["registration fee"]),
            ("Pay a refundable deposit to hold your place.", ["refundable deposit"]),
            ("You buy a starter kit for £60.", ["buy a starter"]),
            ("You must purchase our training pack for £99.", ["must purchase"]),
            ("You pay for your training, £120.", ["pay for your training"]),
            ("Send £30 for the DBS and start on Monday.", ["Send £30 for"]),
            ("Bring £15 for your badge on the first day.", ["Bring £15 for"]),
            ("Enhanced DBS at candidate’s cost.", ["at candidate’s cost"]),
            ("Uniform is bought at your own expense.", ["at your own expense"]),
        ])
    func speaks(text: String, quotes: [String]) throws {
        #expect(try bench.quotes("up-front-cost", text) == quotes, "\(text)")
    }

    @Test(
        "it is silent where the words mean something else",
        arguments: [
            "There is no registration fee and no charge of any kind.",
            "We never ask for a deposit of any sort.",
            "We pay for your training and your first DBS check.",
            "You will take a deposit of £50 from each hirer and record it.",
            "We pay £40 for your DBS, and £20 to each tester.",
            "Parents pay a small fee for the after-school club.",
        ])
    func silent(text: String) throws {
        #expect(try bench.quotes("up-front-cost", text) == [], "\(text)")
    }

    @Test("a fee must go, a cost of the job should")
    func severity() throws {
        #expect(try bench.findings("up-front-cost", "There is an admin fee.").map(\.severity) == [.mustChange])
        #expect(
            try bench.findings("up-front-cost", "You travel to site at your own expense.").map(\.severity)
                == [.shouldChange])
        #expect(
            try bench.findings("up-front-cost", "For the room £32 a week is deducted from wages.").map(\.severity)
                == [.shouldChange])
    }
}
