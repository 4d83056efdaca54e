import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("No word on flexible hours")
struct FlexibleHoursRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    private static let plain: [String: JSONValue] = ["workHours": .string("37 hours")]

    @Test(
        "an advert that says nothing of it, or only asks the person to be flexible, is told",
        arguments: [
            "You answer the phone, nine to five.", "You must be flexible about where you travel.",
            "A flexible approach is needed.", "Office based, no home working.",
            "Flexible to travel across the UK.", "Do not apply if you need part-time.",
        ])
    func speaks(text: String) throws {
        #expect(try bench.quotes("no-flexible-hours", text, fields: Self.plain) == ["/workHours"], "\(text)")
    }

    @Test(
        "any offer is enough",
        arguments: [
            "Flexible working from day one.", "We are open to job shares.", "Hybrid, two days in Walsall.",
            "Part-time considered.", "Hours can move around school runs.", "A nine-day fortnight is possible.",
            "Term-time only, if you like.", "You can choose your start times.",
        ])
    func silent(text: String) throws {
        #expect(try bench.quotes("no-flexible-hours", text, fields: Self.plain) == [], "\(text)")
    }

    @Test("the fields of the posting can make the offer")
    func fields() throws {
        for field in ["employmentType": "PART_TIME", "jobLocationType": "TELECOMMUTE", "jobBenefits": "Flexitime"] {
            let fields = Self.plain.merging([field.key: .string(field.value)]) { $1 }
            #expect(try bench.quotes("no-flexible-hours", "You answer the phone.", fields: fields) == [], "\(field)")
        }
    }
}
