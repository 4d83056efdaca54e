import Dispatch
import Foundation
import GRDB
import Synchronization
import Testing

@testable import Storage

@Suite("Writers that share a transaction")
final class WriteGroupTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fairway-group-\(UUID().uuidString)")

    deinit { try? FileManager.default.removeItem(at: folder) }

    private final class Commits: TransactionObserver, Sendable {
        let count = Mutex(0)

        func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
        func databaseDidChange(with event: DatabaseEvent) {}
        func databaseDidCommit(_ db: Database) { count.withLock { $0 += 1 } }
        func databaseDidRollback(_ db: Database) {}
    }

    private struct Refusal: Error {}

    @Test("writers that wait go to the disk together, each is answered with its own value, and one that fails is alone")
    func together() throws {
        let database = try FairwayDatabase(path: folder.appending(path: "test.sqlite").path)
        let commits = Commits()
        database.pool.add(transactionObserver: commits)
        let writers = 40
        let outcomes = Mutex<[Int: Int64]>([:])
        let failed = Mutex<Set<Int>>([])
        let threads = DispatchGroup()
        func start(_ work: @escaping @Sendable () -> Void) {
            threads.enter()
            Thread.detachNewThread {
                work()
                threads.leave()
            }
        }
        for number in 0..<writers {
            start {
                do {
                    let value = try database.writeTogether { db in
                        try db.execute(sql: "INSERT INTO vacancy_change (number) VALUES (?)", arguments: [number])
                        if number % 5 == 0 { throw Refusal() }
                        // Long enough for others to line up.
                        Thread.sleep(forTimeInterval: 0.002)
                        return try Int64.fetchOne(
                            db, sql: "SELECT number FROM vacancy_change WHERE change = ?",
                            arguments: [db.lastInsertedRowID]
                        )
                    }
                    outcomes.withLock { $0[number] = value }
                } catch {
                    failed.withLock { _ = $0.insert(number) }
                }
            }
        }
        threads.wait()
        let good = (0..<writers).filter { $0 % 5 != 0 }
        #expect(outcomes.withLock { $0 } == Dictionary(uniqueKeysWithValues: good.map { ($0, Int64($0)) }))
        #expect(failed.withLock { $0 } == Set((0..<writers).filter { $0 % 5 == 0 }))
        let stored = try database.read { try Int64.fetchAll($0, sql: "SELECT number FROM vacancy_change") }
        #expect(stored.sorted() == good.map(Int64.init))
        #expect(commits.count.withLock { $0 } < writers)
    }

    @Test("a vacancy and the answer kept about it are stored together, or neither is")
    func keptWithVacancy() throws {
        let database = try FairwayDatabase(path: folder.appending(path: "kept.sqlite").path)
        let key = RequestKey(key: Data([1]), request: Data([2]))
        let draft = try VacancyStoreTests.draft("A")
        #expect(throws: StorageError.self) {
            try database.vacancies.insert(
                [draft], taxonomyVersion: "t", time: "2026-11-24T09:00:00Z",
                keeping: RequestKeeping(key: key, since: "2026-11-23T09:00:00Z") { _ in throw Refusal() })
        }
        #expect(try database.vacancies.count() == 0)
        #expect(try database.requestKeys.find(key.key, since: "") == nil)
        let answer = KeptAnswer(status: 201, location: "/v1/vacancies/v000001", body: Data("x".utf8))
        func insert(_ time: String, since: String) throws -> Bool {
            let write = try database.vacancies.insert(
                [draft], taxonomyVersion: "t", time: time,
                keeping: RequestKeeping(key: key, since: since) { _ in answer })
            if case .done = write { return true } else { return false }
        }
        #expect(try insert("2026-11-24T09:00:00Z", since: "2026-11-23T09:00:00Z"))
        #expect(try database.requestKeys.find(key.key, since: "2026-11-24T09:00:00Z")?.answer == answer)
        #expect(try database.requestKeys.find(key.key, since: "2026-11-24T09:00:01Z") == nil)
        // The same key in another process: nothing is stored again while it holds, and it can be used anew afterwards.
        #expect(try insert("2026-11-25T08:00:00Z", since: "2026-11-24T08:00:00Z") == false)
        #expect(try database.vacancies.count() == 1)
        #expect(try insert("2026-11-25T10:00:00Z", since: "2026-11-24T10:00:00Z"))
        #expect(try database.vacancies.count() == 2)
    }

    @Test("vacancies past their last day are removed in parts, and the log of changes says so")
    func expired() throws {
        let store = try FairwayDatabase(path: folder.appending(path: "expired.sqlite").path).vacancies
        let drafts = try ["2026-11-22", "2026-11-24", nil, "2026-11-23", "2026-11-21"].map {
            try VacancyStoreTests.draft("A", validThrough: $0, marks: [1, 2])
        }
        _ = try store.insert(drafts, taxonomyVersion: "t", time: "2026-11-24T09:00:00Z")
        let position = try store.position()
        #expect(try store.removeExpired(before: "2026-11-24", limit: 2) == 2)
        #expect(try store.removeExpired(before: "2026-11-24", limit: 2) == 1)
        #expect(try store.removeExpired(before: "2026-11-24", limit: 2) == 0)
        #expect(try store.list(after: 0, limit: 9).map(\.number) == [2, 3])
        #expect(try store.changes(after: position).removed == ["v000001", "v000004", "v000005"])
        #expect(try store.alike([1, 2], limit: 9).map(\.id) == ["v000003", "v000002"])
        #expect(try store.page(VacancyStore.Filter(), after: 0, limit: 9).total == 2)
    }
}
