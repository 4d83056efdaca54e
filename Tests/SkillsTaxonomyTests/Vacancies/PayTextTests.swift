import SkillsTaxonomy
import Testing

@Suite("Pay in words")
struct PayTextTests {
    @Test(
        "pay is read as people write it",
        arguments: [
            ("£26,000 - £30,000 a year", Pay(minimum: 26_000, maximum: 30_000, unit: .year)),
            ("Salary: £25k to £28k per annum", Pay(minimum: 25_000, maximum: 28_000, unit: .year)),
            ("£25-30k", Pay(minimum: 25_000, maximum: 30_000, unit: .year)),
            ("£12.71 per hour", Pay(minimum: 12.71, maximum: 12.71, unit: .hour)),
            ("up to £14.50 an hour", Pay(minimum: 14.5, maximum: 14.5, unit: .hour)),
            ("£350/day", Pay(minimum: 350, maximum: 350, unit: .day)),
            ("£480 a week", Pay(minimum: 480, maximum: 480, unit: .week)),
            ("£2,100 p.m", Pay(minimum: 2_100, maximum: 2_100, unit: .month)),
            ("£31500", Pay(minimum: 31_500, maximum: 31_500, unit: .year)),
        ])
    func read(text: String, pay: Pay) {
        #expect(PayText.read(text) == pay)
    }

    @Test(
        "where there is no amount there is no pay", arguments: ["competitive", "£", "26,000", "£££", "DOE", "", "£0"])
    func none(text: String) {
        #expect(PayText.read(text) == nil)
    }

    @Test("pay of every unit compares as pay a year")
    func yearly() {
        #expect(Pay(minimum: 12, maximum: 14, unit: .hour).yearly == 25_350)
        #expect(Pay(minimum: 100, maximum: 100, unit: .day).yearly == 26_000)
        #expect(
            Pay(minimum: 30_000, maximum: 20_000, unit: .year) == Pay(minimum: 20_000, maximum: 30_000, unit: .year))
    }
}
