import Communities
import FairwayService
import Foundation
import Testing

@Suite("Records and audits")
struct RecordAndAuditTests {
    let test: TestFairway

    init() throws {
        test = try TestFairway()
        _ = try test.fairway.postVacancy(TestFairway.technician)
    }

    /// The JSON of an audit of what is recorded.
    private func audit(by level: CommunityLevel, publish: Bool) throws -> [String: Any] {
        let audit = try test.fairway.audit(
            .recorded(.area(level)), options: AuditOptions(publish: publish, bootstraps: false))
        return try JSONSerialization.jsonObject(with: Data(audit.json.utf8)) as? [String: Any] ?? [:]
    }

    /// Residents of each known community.
    private func residents(_ audit: [String: Any]) -> [String: Int]? {
        (audit["data"] as? [String: Any])?["residents_by_community"] as? [String: Int]
    }

    @Test("a record keeps area codes and scores, no postcode, no text and no name of the resident")
    func privacy() throws {
        let text = "Zebedee Quillfeather, B11 1AA\n" + String(decoding: TestFairway.clerk, as: UTF8.self)
        _ = try test.fairway.matchAndRecord(
            MatchToRecord(resume: .text(Data(text.utf8)), postcode: "B11 1AA", resident: "client Quillfeather 7"))
        for name in try FileManager.default.contentsOfDirectory(atPath: test.folder.path) {
            let bytes = try Data(contentsOf: test.folder.appending(path: name))
            for secret in ["Quillfeather", "Zebedee", "B11 1AA", "client", "stock records"] {
                #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(name) holds \(secret)")
            }
        }
    }

    @Test("recording the same resident again replaces the record")
    func again() throws {
        for _ in 0..<3 {
            _ = try test.fairway.matchAndRecord(
                MatchToRecord(resume: .text(TestFairway.clerk), postcode: "B11 1AA", resident: nil))
        }
        #expect(residents(try audit(by: .district, publish: false)) == ["B11": 1])
    }

    @Test("few people is never taken for no difference, and counts under ten are hidden")
    func fewPeople() throws {
        for number in 0..<40 {
            let postcode = number < 35 ? "B11 1AA" : "WS1 1TP"
            _ = try test.fairway.matchAndRecord(
                MatchToRecord(resume: .text(TestFairway.clerk), postcode: postcode, resident: "r\(number)"))
        }
        let published = try audit(by: .borough, publish: true)["published"] as? [String: [String: [String: Any]]]
        let lines = try #require(published?["R1_good_match_rate"])
        let small = try #require(lines["E08000030"])
        #expect(small["n"] is NSNull && small["rate"] is NSNull && small["ratio"] is NSNull)
        #expect(small["verdict"] as? String == "suppressed")
    }

    @Test("a resident whose postcode is not given is counted as unknown and kept out of the comparison")
    func unknown() throws {
        _ = try test.fairway.matchAndRecord(
            MatchToRecord(resume: .text(TestFairway.clerk), postcode: nil, resident: "a"))
        _ = try test.fairway.matchAndRecord(
            MatchToRecord(resume: .text(TestFairway.clerk), postcode: "B11 1AA", resident: "b"))
        let audit = try audit(by: .district, publish: false)
        #expect((audit["data"] as? [String: Any])?["unknown_residents"] as? Int == 1)
        #expect(residents(audit) == ["B11": 1])
    }

    @Test("an audit of nothing says what to do")
    func nothing() throws {
        let error = #expect(throws: FairwayError.self) { try TestFairway().fairway.audit(.recorded(.area(.borough))) }
        #expect(error?.kind == .notFound)
    }

    @Test("a bad postcode stores nothing", arguments: ["B11 1A", "hello", "12345"])
    func badPostcode(postcode: String) throws {
        #expect(throws: FairwayError.self) {
            try test.fairway.matchAndRecord(
                MatchToRecord(resume: .text(TestFairway.clerk), postcode: postcode, resident: nil))
        }
        #expect(throws: FairwayError.self) { try test.fairway.audit(.recorded(.area(.district))) }
    }
}
