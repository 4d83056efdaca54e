import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Unpaid work")
struct UnpaidWorkRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    @Test(
        "it quotes the words",
        arguments: [
            ("Your first shift is an unpaid trial.", ["unpaid"]),
            ("There is a trial day which isn’t paid.", ["isn’t paid"]),
            ("The first three days are training and are not paid.", ["are not paid"]),
            ("The first month is a trial at half pay.", ["half pay"]),
            ("Commission only for the first quarter.", ["Commission only"]),
            ("Stage two is a design task of two days (unpaid).", ["unpaid"]),
        ])
    func speaks(text: String, quotes: [String]) throws {
        #expect(try bench.quotes("unpaid-work", text) == quotes, "\(text)")
    }

    @Test(
        "it is silent where the words mean something else",
        arguments: [
            "One year of experience, paid or unpaid, in any office.",
            "No unpaid tests: the interview takes an hour and we pay your fare.",
            "We count unpaid caring and unpaid work experience.",
            "Breaks are not paid; the trial shift is paid like any other.",
            "You will chase unpaid invoices each week.",
            "You can take up to four weeks of unpaid leave.",
        ])
    func silent(text: String) throws {
        #expect(try bench.quotes("unpaid-work", text) == [], "\(text)")
    }

    @Test("it says that all work must be paid")
    func words() throws {
        #expect(
            try bench.findings("unpaid-work", "Unpaid trial shift.") == [
                VacancyFinding(
                    rule: "unpaid-work", severity: .mustChange,
                    places: [.init(pointer: "/description", start: 0, end: 6, text: "Unpaid")],
                    problem: "The advert asks for work that is not paid in full.",
                    remedy:
                        "Pay for all work, trial shifts and training at least the National Living Wage, or take the work out; a short test of a skill at an interview is fine."
                )
            ])
    }
}
