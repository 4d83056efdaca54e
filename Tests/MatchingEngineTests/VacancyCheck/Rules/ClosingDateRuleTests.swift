import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("The closing date")
struct ClosingDateRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    @Test("a date that has passed must change; the last day itself is fine")
    func passed() throws {
        let fields: [String: JSONValue] = ["validThrough": .string("2026-11-23")]
        #expect(try bench.quotes("closing-date", "Work.", fields: fields) == ["/validThrough"])
        #expect(try bench.quotes("closing-date", "Work.", fields: fields, today: "2026-11-23") == [])
        #expect(try bench.quotes("closing-date", "Work.", fields: ["validThrough": .null]) == [])
    }

    @Test("a closing date before the day of posting must change")
    func turned() throws {
        let found = try bench.findings(
            "closing-date", "Work.",
            fields: ["datePosted": .string("2027-02-01"), "validThrough": .string("2027-01-01")])
        #expect(
            found.map(\.problem) == [
                "The advert closes on 2027-01-01, before the day it was posted, 2027-02-01."
            ])
    }
}
