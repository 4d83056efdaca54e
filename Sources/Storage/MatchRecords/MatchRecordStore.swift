import Communities
import GRDB

/// What audits are made from.
public struct MatchRecordStore: Sendable {
    let database: FairwayDatabase

    /// Stores records in one transaction; a record replaces an older one of the same resident.
    ///
    /// - Parameter keepFrom: records of earlier periods are removed, as the retention rule asks; nil keeps all.
    public func store(_ records: [MatchRecord], keepFrom: String? = nil) throws(StorageError) {
        try database.write { db in
            var writer = TrailWriter(db: db)
            for record in records { try Self.store(record, with: &writer, in: db) }
            if let keepFrom { _ = try Self.sweep(db, keepFrom: keepFrom) }
        }
    }

    static func store(_ record: MatchRecord, with writer: inout TrailWriter, in db: Database) throws {
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
        if let trail = record.trail { try writer.store(trail, record: number) }
        let insert = try db.cachedStatement(
            sql: "INSERT INTO match_outcome (record, rank, vacancy, score, pay) VALUES (?, ?, ?, ?, ?)")
        for outcome in record.outcomes {
            try insert.execute(arguments: [number, outcome.rank, outcome.vacancy, outcome.score, outcome.pay])
        }
    }

    /// The record under a pseudonym.
    public func find(_ resident: String) throws(StorageError) -> MatchRecord? {
        try database.read { db in
            var reader = TrailReader(db: db)
            let row = try Row.fetchOne(db, sql: Self.records + " WHERE resident = ?", arguments: [resident])
            return try row.map { try Self.record($0, with: &reader, in: db) }
        }
    }

    /// Every record, one at a time, sorted by pseudonym.
    ///
    /// - Parameter period: the beginning of the periods wanted, such as `2026-11` or `2026`; nil for all.
    public func readAll(period: String? = nil, _ body: (MatchRecord) throws -> Void) throws(StorageError) {
        try database.read { db in
            var reader = TrailReader(db: db)
            let rows = try Row.fetchCursor(
                db, sql: Self.records + " WHERE substr(period, 1, length(?1)) = ?1 ORDER BY resident",
                arguments: [period ?? ""])
            while let row = try rows.next() { try body(try Self.record(row, with: &reader, in: db)) }
        }
    }

    private static let records = """
        SELECT match_record.*, audit_trail.record AS has_trail, pool, stratum, features, points
        FROM match_record LEFT JOIN audit_trail ON audit_trail.record = match_record.number
        """

    private static func record(_ row: Row, with reader: inout TrailReader, in db: Database) throws -> MatchRecord {
        let outcomes = try db.cachedStatement(
            sql: "SELECT vacancy, rank, score, pay FROM match_outcome WHERE record = ? ORDER BY rank")
        let number: Int64 = try row.read("number")
        return try MatchRecord(
            resident: row.read("resident"), period: row.read("period"),
            areas: AreaCodes(
                district: row.read("district"), sector: row.read("sector"), ward: row.read("ward"),
                borough: row.read("borough"),
                imdDecile: row.read("imd_decile"), imdEdition: row.read("imd_edition"),
                ruralUrban: row.read("rural_urban")),
            taxonomyVersion: row.read("taxonomy_version"), engineVersion: row.read("engine_version"),
            outcomes: Row.fetchAll(outcomes, arguments: [number]).map {
                try MatchRecord.Outcome(
                    vacancy: $0.read("vacancy"), rank: $0.read("rank"), score: $0.read("score"),
                    pay: $0.read("pay"))
            },
            trail: row["has_trail"] == nil ? nil : reader.trail(row))
    }

    /// How many residents have a record.
    public func count() throws(StorageError) -> Int {
        try database.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM match_record") ?? 0 }
    }
}
