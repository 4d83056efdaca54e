import FairnessAudit
import Foundation

/// A file that remembers what was published of files of records. It holds exact counts and stays inside the authority.
struct PublicationFile {
    private let file: URL

    init(_ file: URL) {
        self.file = file
    }

    /// Publishes a report and remembers it; a publication that is refused changes nothing.
    func publish(_ report: AuditReport, dimension: String, period: String) throws -> PublishedAudit {
        var ledger = try read()
        let periods = Set(ledger.entries.map(\.period))
        let published = try ledger.publish(
            [(dimension, report)], period: period,
            contains: periods.filter { $0 != period && $0.hasPrefix(period) }.sorted(),
            within: periods.filter { $0 != period && period.hasPrefix($0) }.sorted())
        guard let audit = published.first else {
            throw AuditInputError(problem: "nothing was published", remedy: "Try again")
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        do {
            try encoder.encode(ledger).write(to: file, options: .atomic)
        } catch {
            throw FairwayError(
                .cannotWrite, "The record of publications \(file.path) cannot be written, so nothing was published.",
                remedy: "Name a file in a folder that you may write to.")
        }
        return audit
    }

    private func read() throws(FairwayError) -> PublicationLedger {
        guard FileManager.default.fileExists(atPath: file.path) else { return PublicationLedger() }
        guard let data = try? Data(contentsOf: file),
            let ledger = try? JSONDecoder().decode(PublicationLedger.self, from: data)
        else {
            throw FairwayError(
                .invalid, "The record of publications \(file.path) cannot be read.",
                remedy: "Restore it from a backup; without it an earlier publication could be given away.")
        }
        return ledger
    }
}
