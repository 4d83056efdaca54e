public import Communities
import FairnessAudit
import Storage

extension Fairway {
    /// How recorded matches come out for each community: who gets at least one good match.
    ///
    /// - Parameters:
    ///   - level: the kind of community.
    ///   - publish: hide counts under 10 and round the rest, as anything that leaves the authority must.
    /// - Throws: `FairwayError`; `notFound` when nothing is recorded yet.
    public func audit(by level: CommunityLevel, publish: Bool = true) throws(FairwayError) -> AuditAnswer {
        do {
            let table = try recordedTable(by: level)
            let summary = try AuditSummary.make(
                from: table, metric: .goodMatch, publish: publish, parameters: AuditParameters())
            let places = try places()
            let answer = AuditAnswer(summary, level: level, taxonomyVersion: taxonomy.version) { code in
                try? places.areaName(code, level: level)
            }
            if publish { shared.withLock { $0.activity.audits[level] = Activity.AuditGap(answer) } }
            return answer
        } catch let error as FairwayError {
            throw error
        } catch {
            throw FairwayError(
                .unavailable, "The recorded matches do not add up: \(error)",
                remedy: "Run `fairway doctor` to see what is wrong.")
        }
    }

    /// The recorded matches as the audit reads them.
    ///
    /// - Throws: `FairwayError`, `notFound` when there are none; `AuditInputError` when they do not add up.
    func recordedTable(by level: CommunityLevel) throws -> AuditTable {
        let builder = Mutable(AuditTableBuilder())
        let recorded = try storing { database throws(StorageError) in
            try database.matchRecords.readAll { record in
                for row in Self.rows(of: record, level: level) { builder.value.append(row) }
            }
            return try database.matchRecords.count()
        }
        guard recorded > 0 else {
            throw FairwayError(
                .notFound, "No matches are recorded yet, so there is nothing to audit.",
                remedy:
                    "Record some with `fairway match --record --postcode \"B11 1AA\" cv.txt`, or run `fairway demo`.")
        }
        return try builder.value.finish()
    }

    /// A resident without any match counts too, as one row without a vacancy.
    private static func rows(of record: MatchRecord, level: CommunityLevel) -> [AuditRecord] {
        let community = record.areas.code(at: level) ?? ""
        if record.outcomes.isEmpty {
            return [AuditRecord(resident: record.resident, community: community, period: record.period)]
        }
        return record.outcomes.map { outcome in
            AuditRecord(
                resident: record.resident, community: community, vacancy: outcome.vacancy, score: outcome.score,
                pay: outcome.pay, residentRank: outcome.rank, period: record.period)
        }
    }
}

/// A box for a value that a closure changes.
private final class Mutable<Value> {
    var value: Value

    init(_ value: Value) {
        self.value = value
    }
}
