import FairnessAudit
import Foundation
import Testing

@Suite("The worked example of the definitions")
struct WorkedExampleTests {
    @Test(
        "every figure of the expected report is reproduced",
        .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.reason)))
    func expected() throws {
        let report = try makeReport()
        var leaves = JSONLeaves()
        // The name of the other implementation, the one leaf that is no figure.
        leaves.ignored = ["/oracle"]
        leaves.compare(
            try JSONSerialization.jsonObject(with: SharedData.data("example_expected.json")), report.value)
        #expect(leaves.differences == [])
        #expect(leaves.compared == 2321)
    }

    @Test(
        "the published form is reproduced", .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.reason)))
    func published() throws {
        let report = try makeReport()
        var leaves = JSONLeaves()
        leaves.compare(
            try JSONSerialization.jsonObject(with: SharedData.data("example_published.json")),
            report.value["published"])
        #expect(leaves.differences == [])
        #expect(leaves.compared == 272)
    }

    @Test(
        "the same records in any order and any chunks give the same bytes",
        .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.reason)))
    func order() throws {
        let data = try SharedData.data("example.csv")
        var parameters = AuditParameters()
        parameters.bootstrapReplicates = 20
        parameters.permutations = 20
        let auditor = try FairnessAuditor(parameters: parameters)
        let first = auditor.report(try AuditTable(csv: data)).json()
        var lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        let header = lines.removeFirst()
        lines.sort { $0.hashOfBytes < $1.hashOfBytes }
        let shuffled = Data(([header] + lines).joined(separator: "\r\n").utf8)
        let chunks = stride(from: 0, to: shuffled.count, by: 997).map { shuffled[$0..<min($0 + 997, shuffled.count)] }
        #expect(auditor.report(try AuditTable(csv: chunks)).json() == first)
    }

    private func makeReport() throws -> AuditReport {
        let table = try AuditTable(csv: SharedData.data("example.csv"))
        let pairs = try CounterfactualPair.read(csv: SharedData.data("example_cf.csv"))
        return try FairnessAuditor().report(table, counterfactual: pairs)
    }
}

extension Substring {
    fileprivate var hashOfBytes: UInt64 {
        utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
