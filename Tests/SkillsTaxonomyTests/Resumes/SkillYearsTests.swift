import Testing

@testable import SkillsTaxonomy

@Suite("How long and how lately a skill was used")
struct SkillYearsTests {
    typealias Fixture = ResumeFixtures

    private func time(_ skill: String, _ text: String) -> String {
        guard let found = Fixture.skill(skill, text) else { return "not found" }
        let last = found.lastUsed.map { "\($0.year)-\($0.month)" } ?? "never dated"
        return "\(found.months.map(String.init) ?? "no") months, last \(last)"
    }

    @Test(
        "comes from the job it stands in, in every common form of date",
        arguments: [
            "Jan 2019 - Dec 2020", "January 2019 to December 2020", "01/2019 - 12/2020", "01.2019 – 12.2020",
            "2019-01 to 2020-12", "Jan '19 – Dec '20", "1/1/2019 - 31/12/2020", "JAN 2019 TO DEC 2020",
            "From January 2019 until December 2020", "01/19 - 12/20",
            "1st January 2019 – 31st December 2020",
        ])
    func dates(written: String) {
        let text = "WORK\nYard hand, Dudley, \(written)\n- welding and stock control"
        #expect(time("welding", text) == "24 months, last 2020-12")
        #expect(time("stock-control", text) == "24 months, last 2020-12")
    }

    @Test("of which only the years are told is one year in between, for nobody knows the months")
    func bareYears() {
        for written in ["2019 - 2020", "2019-20"] {
            #expect(time("welding", "WORK\nYard hand, Dudley, \(written)\n- welding") == "12 months, last 2020-6")
        }
    }

    @Test("is that job's alone, not its neighbours'")
    func ownJob() {
        let text = """
            WORK
            Yard hand, Dudley, Jan 2021 - Dec 2022
            - welding

            Shop assistant, Tipton, Jan 2015 - Dec 2017
            - customer service and Excel

            SKILLS
            Photography
            """
        #expect(time("welding", text) == "24 months, last 2022-12")
        #expect(time("customer-service", text) == "36 months, last 2017-12")
        #expect(time("excel", text) == "36 months, last 2017-12")
        #expect(time("photography", text) == "no months, last never dated")
    }

    @Test("adds up over jobs, and counts the months of jobs at the same time once")
    func overlaps() {
        let apart = """
            WORK
            Yard hand, Dudley, Jan 2021 - Dec 2022
            - welding
            Foundry hand, Tipton, Jan 2015 - Dec 2015
            - welding
            """
        #expect(time("welding", apart) == "36 months, last 2022-12")
        let together = """
            WORK
            Yard hand, Dudley, Jan 2019 - Dec 2021
            - welding
            Foundry hand, Tipton, evenings, Jul 2020 - Dec 2022
            - welding and Excel
            """
        #expect(time("welding", together) == "48 months, last 2022-12")
        #expect(time("excel", together) == "30 months, last 2022-12")
        let inside = """
            WORK
            Yard hand, Dudley, Jan 2015 - Dec 2019
            - welding
            Foundry hand, Tipton, Mar 2016 - May 2017
            - welding
            """
        #expect(time("welding", inside) == "60 months, last 2019-12")
    }

    @Test(
        "a job that goes on was used this month",
        arguments: ["present", "now", "to date", "current", "today", "ongoing", "Present day"])
    func present(word: String) {
        let text = "WORK\nYard hand, Dudley, Dec 2023 - \(word)\n- welding"
        #expect(time("welding", text) == "36 months, last 2026-11")
    }

    @Test("a gap between jobs takes nothing from either and is said nowhere")
    func gap() {
        let without = "WORK\nYard hand, Dudley, Jan 2021 - Dec 2022\n- welding"
        let with = without + "\n\nShop assistant, Tipton, Jan 2009 - Dec 2009\n- customer service"
        #expect(time("welding", with) == time("welding", without))
        #expect(time("customer-service", with) == "12 months, last 2009-12")
    }
}
