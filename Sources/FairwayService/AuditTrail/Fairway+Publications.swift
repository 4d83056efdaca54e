import FairnessAudit
import Foundation
import Storage

/// What the database remembers of publications.
extension Fairway {
    /// All that was published until now.
    func publicationLedger() throws -> PublicationLedger {
        try Self.ledger(try storing { database throws(StorageError) in try database.publications.content() })
    }

    /// Publishes in one transaction: two publications at the same time see each other.
    ///
    /// - Parameter names: under what areas were shown when the plan was made.
    func publish(
        _ report: AuditReport, _ plan: PublicationPlan, by auditor: FairnessAuditor,
        knowing names: [String: [String: String]]
    ) throws -> (PublishedAudit, PublishedChanges?) {
        let time = surroundings.timestamp
        return try database().publications.add(time: time) { content in
            var ledger = try Self.ledger(content)
            guard ledger.shownAs == names else {
                throw FairwayError(
                    .unavailable, "Another audit was published at the same time.", remedy: "Try again.")
            }
            let known = ledger.entries.count
            let result = try plan.publish(report, by: auditor, in: &ledger)
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            for entry in ledger.entries.dropFirst(known) {
                content.publications.append(String(decoding: try encoder.encode(entry), as: UTF8.self))
            }
            content.agreed["nests"] = String(decoding: try encoder.encode(ledger.nests), as: UTF8.self)
            content.agreed["shown-as"] = String(decoding: try encoder.encode(ledger.shownAs), as: UTF8.self)
            return result
        }
    }

    private static func ledger(_ content: PublicationStore.Content) throws -> PublicationLedger {
        let decoder = JSONDecoder()
        func agreed<Value: Decodable>(_ name: String, _ none: Value) throws -> Value {
            try content.agreed[name].map { try decoder.decode(Value.self, from: Data($0.utf8)) } ?? none
        }
        return PublicationLedger(
            entries: try content.publications.map {
                try decoder.decode(PublicationLedger.Entry.self, from: Data($0.utf8))
            },
            nests: try agreed("nests", []), shownAs: try agreed("shown-as", [:]))
    }
}
