import Foundation
import GRDB
import Testing

@testable import Storage

@Suite("Monitoring answers, stored apart")
final class MonitoringStoreTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fairway-monitoring-\(UUID().uuidString)")
    let database: FairwayDatabase
    let store: MonitoringStore

    init() throws {
        database = try FairwayDatabase(path: folder.appending(path: "test.sqlite").path)
        store = database.monitoring
        try database.matchRecords.store([MatchTrailTests.record("a"), MatchTrailTests.record("b")])
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    @Test("answers come back by person and by question until their last day, and another set replaces them whole")
    func roundTrip() throws {
        let first = StoredMonitoring(answers: ["ethnicity": "asian", "age": "25-34"], expiresOn: "2027-05-24")
        #expect(try store.replace(first, of: "p1", record: "a"))
        let other = StoredMonitoring(answers: ["ethnicity": "white"], expiresOn: "2027-01-01")
        #expect(try store.replace(other, of: "p2", record: "b"))
        #expect(try store.find("p1", on: "2027-05-24") == first)
        #expect(try store.find("p1", on: "2027-05-25") == nil)
        #expect(try store.answers(to: "ethnicity", on: "2027-01-01") == ["p1": "asian", "p2": "white"])
        #expect(try store.answers(to: "ethnicity", on: "2027-01-02") == ["p1": "asian"])
        #expect(try store.answers(to: "age", on: "2026-11-24") == ["p1": "25-34"])
        let changed = StoredMonitoring(answers: ["sex": "male"], expiresOn: "2026-12-01")
        #expect(try store.replace(changed, of: "p1", record: "a"))
        #expect(try store.find("p1", on: "2026-11-24") == changed)
        let summary = try store.summary()
        #expect(summary.people == 2 && summary.until == "2027-01-01")
    }

    @Test("without a match record nothing is stored, and what was there stays")
    func noRecord() throws {
        let kept = StoredMonitoring(answers: ["sex": "female"], expiresOn: "2027-05-24")
        #expect(try store.replace(kept, of: "p1", record: "a"))
        let other = StoredMonitoring(answers: ["sex": "male"], expiresOn: "2027-05-24")
        #expect(try !store.replace(other, of: "p1", record: "c"))
        #expect(try store.find("p1", on: "2026-11-24") == kept)
    }

    @Test("a sweep removes what is past its day and nothing else; a removal says whether there was anything")
    func removal() throws {
        _ = try store.replace(
            StoredMonitoring(answers: ["sex": "female", "age": "16-24"], expiresOn: "2026-12-01"), of: "p1", record: "a"
        )
        let second = StoredMonitoring(answers: ["sex": "male"], expiresOn: "2026-12-02")
        _ = try store.replace(second, of: "p2", record: "b")
        #expect(try store.sweep(on: "2026-12-01") == 0)
        #expect(try store.sweep(on: "2026-12-02") == 2)
        #expect(try store.find("p2", on: "2026-12-02") == second)
        #expect(try store.remove("p2"))
        #expect(try !store.remove("p2"))
        #expect(try store.summary().people == 0)
    }

    @Test("the table names no record and keeps no order of arrival")
    func columns() throws {
        let (columns, hasRowID) = try database.read { db in
            (
                try db.columns(in: "monitoring_answer").map(\.name),
                (try? Row.fetchOne(db, sql: "SELECT rowid FROM monitoring_answer")) != nil
                    || (try? Int.fetchOne(db, sql: "SELECT max(rowid) FROM monitoring_answer")) != nil
            )
        }
        #expect(columns == ["person", "question", "answer", "expires_on"])
        #expect(!hasRowID)
    }
}
