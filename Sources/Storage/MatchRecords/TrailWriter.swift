import Foundation
import GRDB
import MatchingEngine

/// Writes trails in one transaction; a pool and its vacancies are written once.
struct TrailWriter {
    let db: Database
    private var pools: [UInt64: Int64] = [:]

    init(db: Database) {
        self.db = db
    }

    mutating func store(_ trail: MatchTrail, record: Int64) throws {
        let pool = try trail.pool.map { try number(of: $0) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        try db.execute(
            sql: "INSERT INTO audit_trail (record, pool, stratum, features, points) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                record, pool, trail.stratum, String(decoding: try encoder.encode(trail.features), as: UTF8.self),
                try PackedNumbers.packed(trail.points),
            ])
    }

    private mutating func number(of pool: VacancyPool) throws -> Int64 {
        if let known = pools[pool.fingerprint] { return known }
        let fingerprint = Int64(bitPattern: pool.fingerprint)
        let held = try Int64.fetchOne(
            db, sql: "SELECT number FROM audit_pool WHERE fingerprint = ? AND size = ?",
            arguments: [fingerprint, pool.entries.count])
        let number = if let held { held } else { try insert(pool, fingerprint) }
        pools[pool.fingerprint] = number
        return number
    }

    private func insert(_ pool: VacancyPool, _ fingerprint: Int64) throws -> Int64 {
        var steps: [Int32] = []
        steps.reserveCapacity(pool.entries.count)
        var last: Int64 = 0
        for entry in pool.entries {
            let number = try self.number(of: entry)
            steps.append(Int32(clamping: number - last))
            last = number
        }
        try db.execute(
            sql: "INSERT INTO audit_pool (fingerprint, size, parts, vacancies) VALUES (?, ?, ?, ?)",
            arguments: [
                fingerprint, pool.entries.count, String(decoding: try JSONEncoder().encode(pool.parts), as: UTF8.self),
                try PackedNumbers.packed([steps]),
            ])
        return db.lastInsertedRowID
    }

    private func number(of entry: VacancyPool.Entry) throws -> Int64 {
        let fingerprint = Int64(bitPattern: entry.fingerprint)
        let find = try db.cachedStatement(
            sql: "SELECT number FROM audit_vacancy WHERE vacancy = ? AND fingerprint = ?")
        if let known = try Int64.fetchOne(find, arguments: [entry.vacancy, fingerprint]) { return known }
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO audit_vacancy (vacancy, version, fingerprint, pay, possible)
                VALUES (?1, 1 + coalesce((SELECT max(version) FROM audit_vacancy WHERE vacancy = ?1), 0), ?2, ?3, ?4)
                """)
        try insert.execute(arguments: [
            entry.vacancy, fingerprint, entry.pay, try PackedNumbers.packed([entry.possible]),
        ])
        return db.lastInsertedRowID
    }
}
