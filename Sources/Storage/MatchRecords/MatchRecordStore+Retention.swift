import GRDB

/// What was removed because it was kept long enough.
public struct SweptRecords: Hashable, Sendable {
    /// Residents whose record was removed.
    public let records: Int
    /// Versions of adverts that no record needs any more.
    public let vacancies: Int

    /// Makes it from its parts.
    public init(records: Int, vacancies: Int) {
        self.records = records
        self.vacancies = vacancies
    }
}

extension MatchRecordStore {
    private static let keptPeriods = "kept-periods"

    /// How many periods (months) records are kept, the present one among them; nil when nobody has said.
    public func keptPeriods() throws(StorageError) -> Int? {
        try database.read { db in
            try String.fetchOne(db, sql: "SELECT value FROM audit_rule WHERE name = ?", arguments: [Self.keptPeriods])
                .flatMap { Int($0) }
        }
    }

    /// Says how many periods records are kept.
    public func keep(periods: Int) throws(StorageError) {
        try database.write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO audit_rule (name, value) VALUES (?, ?)",
                arguments: [Self.keptPeriods, String(periods)])
        }
    }

    /// Removes records of periods before one, and the adverts that only they were scored for.
    public func sweep(keepFrom: String) throws(StorageError) -> SweptRecords {
        try database.write { db in try Self.sweep(db, keepFrom: keepFrom, cleans: true) }
    }

    /// - Parameter cleans: also looks for adverts nobody needs when no record was removed; one replaced leaves some.
    static func sweep(_ db: Database, keepFrom: String, cleans: Bool = false) throws -> SweptRecords {
        try db.execute(sql: "DELETE FROM match_record WHERE period < ?", arguments: [keepFrom])
        let records = db.changesCount
        guard records > 0 || cleans else { return SweptRecords(records: 0, vacancies: 0) }
        try db.execute(
            sql: "DELETE FROM audit_pool WHERE number NOT IN (SELECT pool FROM audit_trail WHERE pool IS NOT NULL)")
        var needed = Set<Int64>()
        for vacancies in try Row.fetchAll(db, sql: "SELECT vacancies FROM audit_pool") {
            var last: Int64 = 0
            for step in try PackedNumbers.unpacked(vacancies["vacancies"]).first ?? [] {
                last += Int64(step)
                needed.insert(last)
            }
        }
        var removed = 0
        for number in try Int64.fetchAll(db, sql: "SELECT number FROM audit_vacancy") where !needed.contains(number) {
            try db.execute(sql: "DELETE FROM audit_vacancy WHERE number = ?", arguments: [number])
            removed += 1
        }
        return SweptRecords(records: records, vacancies: removed)
    }

    /// Bytes that the trails take, with how many records and how many pairs of a resident and a vacancy they hold.
    public func trailSize() throws(StorageError) -> (records: Int, pairs: Int, bytes: Int) {
        try database.read { db in
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT count(*) AS records, coalesce(sum(size), 0) AS pairs,
                        coalesce(sum(length(points) + length(features) + coalesce(length(stratum), 0)), 0) AS bytes
                    FROM audit_trail LEFT JOIN audit_pool ON audit_pool.number = audit_trail.pool
                    """)
            let shared = try Int.fetchOne(
                db,
                sql: """
                    SELECT coalesce((SELECT sum(length(vacancies) + length(parts)) FROM audit_pool), 0)
                        + coalesce((SELECT sum(length(vacancy) + length(possible) + 24) FROM audit_vacancy), 0)
                    """)
            return (row?["records"] ?? 0, row?["pairs"] ?? 0, (row?["bytes"] ?? 0) + (shared ?? 0))
        }
    }
}
