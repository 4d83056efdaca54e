import Communities
import Foundation
import GRDB
import MatchingEngine
import Testing

@testable import Storage

@Suite("Match trails")
final class MatchTrailTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fairway-trail-\(UUID().uuidString)")
    let store: MatchRecordStore
    let database: FairwayDatabase

    init() throws {
        database = try FairwayDatabase(path: folder.appending(path: "test.sqlite").path)
        store = database.matchRecords
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static func pool(_ vacancies: [(id: String, pay: Double?, fingerprint: UInt64)]) -> VacancyPool {
        VacancyPool(
            parts: ["essential skills", "similar work"],
            entries: vacancies.map {
                .init(vacancy: $0.id, pay: $0.pay, possible: [600_000, 400_000], fingerprint: $0.fingerprint)
            })
    }

    static let both = pool([("v1", 24_000, 11), ("v2", nil, .max)])

    static func record(_ resident: String, _ period: String = "2026-11", pool: VacancyPool? = both) -> MatchRecord {
        MatchRecord(
            resident: resident, period: period, areas: AreaCodes(district: "B11", borough: "E08000025"),
            taxonomyVersion: "t", engineVersion: "1",
            trail: MatchTrail(
                pool: pool, points: pool.map { [$0.entries.map { _ in 123_456 }, $0.entries.map { _ in 0 }] } ?? [],
                features: ["skills": 3, "strength": 0.5], stratum: "skill level 2"))
    }

    func all(_ period: String? = nil) throws -> [MatchRecord] {
        var records: [MatchRecord] = []
        try store.readAll(period: period) { records.append($0) }
        return records
    }

    @Test("records come back whole, by resident, with and without enough to score; a pool is kept once")
    func roundTrip() throws {
        let records = [Self.record("a"), Self.record("b"), Self.record("c", pool: nil)]
        try store.store(records.reversed())
        #expect(try all() == records)
        let size = try store.trailSize()
        #expect(size.records == 3 && size.pairs == 4)
        #expect(try database.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM audit_pool") } == 1)
    }

    @Test("an advert that changes is another version of the same vacancy, and the first keeps its number")
    func versions() throws {
        let changed = Self.pool([("v1", 26_000, 12), ("v2", nil, .max)])
        try store.store([Self.record("a"), Self.record("b", pool: changed)])
        let versions = try all().map { $0.trail?.pool?.entries.map(\.version) }
        #expect(versions == [[1, 1], [2, 1]])
        #expect(try all().map { $0.trail?.pool?.entries.map(\.pay) } == [[24_000, nil], [26_000, nil]])
    }

    @Test("recording again replaces the trail; what no record needs any more is swept")
    func replace() throws {
        try store.store([Self.record("a")])
        let other = Self.pool([("v2", nil, .max), ("v3", nil, 5)])
        try store.store([Self.record("a", pool: other)])
        #expect(try all().map { $0.trail?.pool } == [other])
        #expect(try store.sweep(keepFrom: "2026-11") == SweptRecords(records: 0, vacancies: 1))
        #expect(try all().map { $0.trail?.pool } == [other])
    }

    @Test("storing removes what is older than is kept, and nothing else")
    func retention() throws {
        try store.store([Self.record("a", "2024-10"), Self.record("b", "2024-11")])
        try store.store([Self.record("c")], keepFrom: "2024-11")
        #expect(try all().map(\.resident) == ["b", "c"])
        #expect(try store.keptPeriods() == nil)
        try store.keep(periods: 6)
        try store.keep(periods: 12)
        #expect(try store.keptPeriods() == 12)
    }

    @Test("records of a month or of a year are read alone")
    func periods() throws {
        try store.store([Self.record("a", "2025-12"), Self.record("b", "2026-01"), Self.record("c", "2026-10")])
        #expect(try all("2026").map(\.resident) == ["b", "c"])
        #expect(try all("2026-1").map(\.resident) == ["c"])
        #expect(try all("2026-01").map(\.resident) == ["b"])
    }

    @Test("a database made before there was a trail opens, and its records read as they were")
    func migrated() throws {
        let path = folder.appending(path: "earlier.sqlite").path
        let queue = try DatabaseQueue(path: path)
        try Migrations.migrator.migrate(queue, upTo: "003 places")
        try queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO match_record (number, resident, period, district, taxonomy_version, engine_version)
                        VALUES (7, 'old', '2026-03', 'CV1', 't', '1');
                    INSERT INTO match_outcome (record, rank, vacancy, score, pay) VALUES (7, 1, 'v1', 0.7, 24000);
                    """)
        }
        try queue.close()
        var records: [MatchRecord] = []
        try FairwayDatabase(path: path).matchRecords.readAll { records.append($0) }
        #expect(
            records == [
                MatchRecord(
                    resident: "old", period: "2026-03", areas: AreaCodes(district: "CV1"), taxonomyVersion: "t",
                    engineVersion: "1", outcomes: [.init(vacancy: "v1", rank: 1, score: 0.7, pay: 24_000)])
            ])
    }

    @Test("a record made before there was a trail still reads, with the top of its list")
    func earlier() throws {
        let old = MatchRecord(
            resident: "old", period: "2026-03", areas: AreaCodes(district: "CV1"), taxonomyVersion: "t",
            engineVersion: "1", outcomes: [.init(vacancy: "v1", rank: 1, score: 0.7, pay: 24_000)])
        try store.store([old, Self.record("new")])
        #expect(try all() == [Self.record("new"), old])
    }
}
