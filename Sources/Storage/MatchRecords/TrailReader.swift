import Foundation
import GRDB
import MatchingEngine

/// Reads trails; a pool that many share is read once.
struct TrailReader {
    let db: Database
    private var pools: [Int64: VacancyPool] = [:]

    init(db: Database) {
        self.db = db
    }

    /// The trail in a row of `audit_trail`.
    mutating func trail(_ row: Row) throws -> MatchTrail {
        let pool: Int64? = try row.read("pool")
        let features: String = try row.read("features")
        return try MatchTrail(
            pool: pool.map { try self.pool($0) }, points: PackedNumbers.unpacked(row.read("points")),
            features: JSONDecoder().decode([String: Double].self, from: Data(features.utf8)),
            stratum: row.read("stratum"))
    }

    private mutating func pool(_ number: Int64) throws -> VacancyPool {
        if let known = pools[number] { return known }
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT parts, vacancies FROM audit_pool WHERE number = ?", arguments: [number])
        else { throw PackedNumbers.Damaged() }
        let parts: String = try row.read("parts")
        let find = try db.cachedStatement(
            sql: "SELECT vacancy, version, fingerprint, pay, possible FROM audit_vacancy WHERE number = ?")
        var entries: [VacancyPool.Entry] = []
        var last: Int64 = 0
        for step in try PackedNumbers.unpacked(row.read("vacancies")).first ?? [] {
            last += Int64(step)
            guard let row = try Row.fetchOne(find, arguments: [last]) else { throw PackedNumbers.Damaged() }
            entries.append(
                try VacancyPool.Entry(
                    vacancy: row.read("vacancy"), pay: row.read("pay"),
                    possible: PackedNumbers.unpacked(row.read("possible")).first ?? [],
                    fingerprint: UInt64(bitPattern: row.read("fingerprint")), version: row.read("version")))
        }
        let pool = VacancyPool(
            parts: try JSONDecoder().decode([String].self, from: Data(parts.utf8)), entries: entries)
        pools[number] = pool
        return pool
    }
}
