import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("No place of work")
struct MissingPlaceRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    @Test("no place and no word of home should change")
    func missing() throws {
        #expect(try bench.quotes("missing-place", "Work.", fields: ["jobLocation": .null]) == ["/jobLocation"])
        let region: JSONValue = .object(["address": .object(["addressRegion": .string("West Midlands")])])
        #expect(try bench.quotes("missing-place", "Work.", fields: ["jobLocation": region]) == ["/jobLocation"])
    }

    @Test("a town, a postcode or work from home is enough")
    func given() throws {
        let postcode: JSONValue = .object(["address": .object(["postalCode": .string("WS1 1TP")])])
        #expect(try bench.quotes("missing-place", "Work.", fields: ["jobLocation": postcode]) == [])
        #expect(try bench.quotes("missing-place", "Work.") == [])
        let told = "Location: Ladywood, Birmingham. You will help customers with their laptops."
        #expect(try bench.quotes("missing-place", told, fields: ["jobLocation": .null]) == [])
        let remote: [String: JSONValue] = ["jobLocation": .null, "jobLocationType": .string("TELECOMMUTE")]
        #expect(try bench.quotes("missing-place", "Work.", fields: remote) == [])
    }
}
