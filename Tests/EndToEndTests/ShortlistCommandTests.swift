import Foundation
import Testing

@Suite("fairway shortlist and fairway report privacy")
struct ShortlistCommandTests {
    @Test("a list is made for a vacancy, with the caution beside another order; the report counts what is held")
    func listAndReport() async throws {
        let workspace = try await Workspace.withSample()
        for _ in 0..<2 {
            let added = try await workspace.fairway(
                "profile", "add", Samples.bookkeeper.path, "--consent", "shortlists=2027-05-24", "--postcode", "B11")
            #expect(added.status == 0, "\(added.notes)")
        }
        let list = try await workspace.fairway("shortlist", "v000001", "--what-if", "rerank")
        #expect(list.status == 0, "\(list.notes)")
        #expect(list.text.contains("Shortlist for"))
        #expect(list.text.contains("Equality Act 2010"))
        #expect(try await !workspace.fairway("shortlist", "v000001").text.contains("Equality Act 2010"))
        #expect(try await workspace.fairway("shortlist", "v999999").status == 1)
        #expect(try await workspace.fairway("shortlist", "v000001", "--what-if", "quota").status == 64)

        let report = try await workspace.fairway("report", "privacy")
        #expect(report.status == 0)
        #expect(report.text.contains("2: profiles of residents"))
        #expect(report.text.contains("2: consents to shortlists"))
        #expect(report.text.contains("[ ] the name and contact details of the controller"))
        let json = try await workspace.fairway("report", "privacy", "--format", "json")
        #expect(try JSONSerialization.jsonObject(with: json.data) is [String: Any])
        #expect(try await workspace.fairway("report", "privacy", "--format", "html").status == 64)
    }
}
