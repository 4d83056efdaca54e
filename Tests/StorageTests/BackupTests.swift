import Foundation
import Storage
import Synchronization
import Testing

@Suite("Backups")
final class BackupTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fairway-backup-\(UUID().uuidString)")

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    func database(_ name: String, vacancies: Int) throws -> FairwayDatabase {
        let database = try FairwayDatabase(path: path(name), busyTimeout: 2)
        if vacancies > 0 { try add(vacancies, to: database) }
        return database
    }

    func add(_ count: Int, to database: FairwayDatabase) throws {
        let drafts = try (0..<count).map { try VacancyStoreTests.draft("Job \($0)") }
        _ = try database.vacancies.insert(drafts, taxonomyVersion: "t", time: "2026-11-24T09:00:00Z")
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test("a backup is one file of its owner's with everything in it, and nothing is left beside it")
    func whole() throws {
        let database = try database("live.sqlite", vacancies: 7)
        let contents = try database.backUp(to: path("copy"))
        #expect(contents["vacancy"] == 7)
        #expect(try names().filter { $0.hasPrefix("copy") } == ["copy"])
        let permissions = try FileManager.default.attributesOfItem(atPath: path("copy"))[.posixPermissions] as? Int
        #expect(permissions == 0o600)
        let copy = try FairwayDatabase(path: path("copy"))
        #expect(try copy.vacancies.list(after: 0, limit: 10) == database.vacancies.list(after: 0, limit: 10))
    }

    @Test("backups taken while others write are each of one moment, and no write has to wait for them")
    func whileWriting() throws {
        let database = try database("live.sqlite", vacancies: 1)
        let isDone = Mutex(false)
        let writer = Thread {
            // Two at a time in one transaction: a copy of half a transaction would have an odd number.
            for _ in 0..<60 {
                _ = try? database.vacancies.insert(
                    [VacancyStoreTests.draft("A"), VacancyStoreTests.draft("B")], taxonomyVersion: "t", time: "")
            }
            isDone.withLock { $0 = true }
        }
        writer.start()
        var counts: [Int] = []
        while !isDone.withLock({ $0 }) {
            let contents = try database.backUp(to: path("copy"))
            #expect(try FairwayDatabase(path: path("copy")).vacancies.count() == contents["vacancy"])
            counts.append(contents["vacancy"])
        }
        #expect(counts.allSatisfy { $0 % 2 == 1 })
        #expect(counts == counts.sorted())
        #expect(try database.vacancies.count() == 121)
    }

    @Test("a restore brings back what the backup held, for those who have the database open too")
    func restored() throws {
        let live = try database("live.sqlite", vacancies: 3)
        _ = try live.backUp(to: path("copy"))
        try add(4, to: live)
        _ = try live.vacancies.remove(1)
        let before = try live.vacancies.position()
        let contents = try FairwayDatabase.restore(from: path("copy"), to: path("live.sqlite"), edition: 12)
        #expect(contents["vacancy"] == 3)
        #expect(try live.vacancies.count() == 3)
        #expect(!live.isReplaced)
        let after = try live.vacancies.position()
        #expect(after.edition == 12 && before.edition == 0, "else a service would not load it anew")
        try add(1, to: live)
        #expect(try live.vacancies.list(after: 3, limit: 5).map(\.vacancy.id) == ["v000004"])
        #expect(try live.damage().isEmpty)
        #expect(try names() == ["copy", "live.sqlite", "live.sqlite-shm", "live.sqlite-wal"])
    }

    @Test("where no database is, or a damaged one, the backup takes its place and the other is kept aside")
    func inPlaceOfNothing() throws {
        _ = try database("first.sqlite", vacancies: 2).backUp(to: path("copy"))
        #expect(
            try FairwayDatabase.restore(from: path("copy"), to: path("new/live.sqlite"), edition: 1)["vacancy"] == 2)
        #expect(try FairwayDatabase(path: path("new/live.sqlite")).vacancies.count() == 2)
        let text = Data(String(repeating: "This is a shopping list. ", count: 400).utf8)
        try text.write(to: folder.appending(path: "damaged.sqlite"))
        #expect(try FairwayDatabase.restore(from: path("copy"), to: path("damaged.sqlite"), edition: 1)["vacancy"] == 2)
        #expect(try FairwayDatabase(path: path("damaged.sqlite")).vacancies.count() == 2)
        #expect(try Data(contentsOf: folder.appending(path: "damaged.sqlite.replaced")) == text)
    }

    @Test("a backup that is damaged, cut short, no database of Fairway or of a later release replaces nothing")
    func refused() throws {
        let live = try database("live.sqlite", vacancies: 3)
        let kept = try live.vacancies.list(after: 0, limit: 10)
        _ = try database("other.sqlite", vacancies: 400).backUp(to: path("copy"))
        let whole = try Data(contentsOf: folder.appending(path: "copy"))
        var later = whole
        while let place = later.range(of: Data("001 vacancies".utf8)) {
            later.replaceSubrange(place, with: Data("901 vacancies".utf8))
        }
        var torn = whole
        torn.replaceSubrange((whole.count / 2)..<(whole.count / 2 + 9_000), with: Data(repeating: 0, count: 9_000))
        let files: [(Data, StorageError.Kind)] = [
            (Data(), .damaged), (Data(whole.prefix(whole.count / 2)), .damaged), (torn, .damaged),
            (Data(repeating: 0x55, count: 20_000), .damaged), (later, .newerRelease),
        ]
        for (data, kind) in files {
            try data.write(to: folder.appending(path: "bad"))
            let error = #expect(throws: StorageError.self) {
                try FairwayDatabase.restore(from: path("bad"), to: path("live.sqlite"), edition: 9)
            }
            #expect(error?.kind == kind)
            #expect(error?.path == path("bad"))
            #expect(try live.vacancies.list(after: 0, limit: 10) == kept)
            #expect(try live.vacancies.position().edition == 0)
            #expect(!FileManager.default.fileExists(atPath: path("live.sqlite.restoring")))
        }
    }

    @Test("a backup that cannot be written leaves nothing behind, and an older one as it was")
    func notWritten() throws {
        let database = try database("live.sqlite", vacancies: 2)
        try FileManager.default.createDirectory(at: folder.appending(path: "dir"), withIntermediateDirectories: false)
        #expect(throws: StorageError.self) { try database.backUp(to: self.path("dir")) }
        #expect(throws: StorageError.self) { try database.backUp(to: self.path("nowhere/copy")) }
        #expect(try names().allSatisfy { !$0.contains("partial") })
    }
}
