import Communities
import GRDB

/// What audits are made from.
public struct MatchRecordStore: Sendable {
    let database: FairwayDatabase

    /// Stores records in one transaction; a record replaces an older one of the same resident.
    public func store(_ records: [MatchRecord]) throws(StorageError) {
        try database.write { db in
            for record in records { try Self.store(record, in: db) }
        }
    }

    static func store(_ record: MatchRecord, in db: Database) throws {
        try db.execute(sql: "DELETE FROM match_record WHERE resident = ?", arguments: [record.resident])
        let areas = record.areas
        try db.execute(
            sql: """
                INSERT INTO match_record (resident, period, district, sector, ward, borough, imd_decile, imd_edition,
                    rural_urban, taxonomy_version, engine_version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                record.resident, record.period, areas.district, areas.sector, areas.ward, areas.borough,
                areas.imdDecile, areas.imdEdition, areas.ruralUrban, record.taxonomyVersion, record.engineVersion,
            ])
        let number = db.lastInsertedRowID
        let insert = try db.cachedStatement(
            sql: "INSERT INTO match_outcome (record, rank, vacancy, score, pay) VALUES (?, ?, ?, ?, ?)")
        for outcome in record.outcomes {
            try insert.execute(arguments: [number, outcome.rank, outcome.vacancy, outcome.score, outcome.pay])
        }
    }

    /// The record under a pseudonym.
    public func find(_ resident: String) throws(StorageError) -> MatchRecord? {
        try database.read { db in
            let outcomes = try db.cachedStatement(
                sql: "SELECT vacancy, rank, score, pay FROM match_outcome WHERE record = ? ORDER BY rank")
            return try Row.fetchOne(db, sql: "SELECT * FROM match_record WHERE resident = ?", arguments: [resident])
                .map { try Self.record($0, outcomes) }
        }
    }

    /// Every record, one at a time, sorted by pseudonym.
    public func readAll(_ body: (MatchRecord) throws -> Void) throws(StorageError) {
        try database.read { db in
            let outcomes = try db.cachedStatement(
                sql: "SELECT vacancy, rank, score, pay FROM match_outcome WHERE record = ? ORDER BY rank")
            let rows = try Row.fetchCursor(db, sql: "SELECT * FROM match_record ORDER BY resident")
            while let row = try rows.next() {
                try body(try Self.record(row, outcomes))
            }
        }
    }

    private static func record(_ row: Row, _ outcomes: Statement) throws -> MatchRecord {
        let number: Int64 = row["number"]
        return MatchRecord(
            resident: row["resident"], period: row["period"],
            areas: AreaCodes(
                district: row["district"], sector: row["sector"], ward: row["ward"], borough: row["borough"],
                imdDecile: row["imd_decile"], imdEdition: row["imd_edition"], ruralUrban: row["rural_urban"]),
            taxonomyVersion: row["taxonomy_version"], engineVersion: row["engine_version"],
            outcomes: try Row.fetchAll(outcomes, arguments: [number]).map {
                MatchRecord.Outcome(vacancy: $0["vacancy"], rank: $0["rank"], score: $0["score"], pay: $0["pay"])
            })
    }

    /// How many residents have a record.
    public func count() throws(StorageError) -> Int {
        try database.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM match_record") ?? 0 }
    }
}
