import Communities
import FairnessAudit

/// What is published, and all that it must be held against.
struct PublicationPlan {
    let dimension: AuditDimension
    /// Every level that may be published: counted in the same step, so that none published later opens this one.
    let beside: [AuditDimension]
    let tables: [AuditDimension: AuditTable]
    let poolings: [AuditDimension: AreaPooling]
    /// Empty for all that is recorded.
    let period: String

    /// The areas of each pool, by level.
    var pools: [String: [String: [String]]] {
        Dictionary(
            uniqueKeysWithValues: poolings.map { dimension, pooling in
                (
                    dimension.rawValue,
                    Dictionary(pooling.pools.map { ($0.name, $0.areas) }, uniquingKeysWith: { first, _ in first })
                )
            })
    }

    /// Wards and districts that lie in one borough.
    var nests: [AreaNest] {
        guard let boroughs = tables[.area(.borough)] else { return [] }
        return [CommunityLevel.ward, .district].compactMap { level in
            tables[.area(level)].map {
                AreaNest(of: $0, as: level.rawValue, in: boroughs, as: CommunityLevel.borough.rawValue)
            }
        }
    }

    /// Adds the report of the dimension, and the counts of the others, to what was published.
    func publish(
        _ report: AuditReport, by auditor: FairnessAuditor, in ledger: inout PublicationLedger
    ) throws(AuditInputError) -> (PublishedAudit, PublishedChanges?) {
        var reports = [(dimension: dimension.rawValue, report: report)]
        for other in beside where other != dimension {
            if let table = tables[other] { reports.append((other.rawValue, auditor.counts(table))) }
        }
        let periods = Set(ledger.entries.map(\.period))
        let published = try ledger.publish(
            reports, period: period, contains: periods.filter { $0 != period && $0.hasPrefix(period) }.sorted(),
            within: periods.filter { $0 != period && period.hasPrefix($0) }.sorted(), nests: nests, pools: pools)
        guard let audit = published.first else {
            throw AuditInputError(problem: "nothing was published", remedy: "Try again")
        }
        let before = ledger.previous(dimension.rawValue, before: period)
        return (audit, before.map { PublishedChanges(from: $0, to: audit) })
    }
}
