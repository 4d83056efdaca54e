import SkillsTaxonomy
import Storage

/// What was removed because it had been kept long enough.
public struct RecordSweepAnswer: Encodable, Hashable, Sendable {
    /// How many months are kept, the present one among them.
    public let keptMonths: Int
    /// The first month that is kept, such as `2024-12`.
    public let keptFrom: String
    /// Residents whose record was removed.
    public let removedRecords: Int
    /// Versions of adverts that no record needs any more.
    public let removedVacancies: Int
    /// Records that are left.
    public let records: Int
    /// Pairs of a resident and a vacancy that they hold.
    public let pairs: Int
    /// Bytes they take.
    public let bytes: Int
}

extension Fairway {
    /// Months that records are kept when nobody has said otherwise.
    static let standardKeptMonths = 24

    /// Removes the records of months that are no longer kept. Every recording does the same.
    ///
    /// - Parameter months: a new rule, kept from now on: how many months are kept, the present one among them; nil for the
    ///   rule that stands (24 when there is none).
    /// - Throws: `FairwayError`; `invalid` for a number out of 1…120.
    public func sweepRecords(keeping months: Int? = nil) throws(FairwayError) -> RecordSweepAnswer {
        if let months {
            guard (1...120).contains(months) else {
                throw FairwayError(
                    .invalid, "The number of months kept must be from 1 to 120.", remedy: "Keep 24, for example.")
            }
            try storing { database throws(StorageError) in try database.matchRecords.keep(periods: months) }
        }
        let keptFrom = try firstKeptPeriod()
        let kept = try keptMonths()
        return try storing { database throws(StorageError) in
            let swept = try database.matchRecords.sweep(keepFrom: keptFrom)
            let size = try database.matchRecords.trailSize()
            return RecordSweepAnswer(
                keptMonths: kept, keptFrom: keptFrom, removedRecords: swept.records, removedVacancies: swept.vacancies,
                records: try database.matchRecords.count(), pairs: size.pairs, bytes: size.bytes)
        }
    }

    /// How many months of records are kept, the present one among them.
    func keptMonths() throws(FairwayError) -> Int {
        try storing { database throws(StorageError) in try database.matchRecords.keptPeriods() }
            ?? Self.standardKeptMonths
    }

    /// The first month whose records are kept.
    func firstKeptPeriod() throws(FairwayError) -> String {
        let first = surroundings.month.ordinal - (try keptMonths()) + 1
        return YearMonth(year: first / 12, month: first % 12 + 1).description
    }
}
