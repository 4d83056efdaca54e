import Foundation
import SkillsTaxonomy
import Storage
import Testing

@Suite("The database")
final class VacancyStoreTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fairway-storage-\(UUID().uuidString)")

    deinit { try? FileManager.default.removeItem(at: folder) }

    func open(_ name: String = "test.sqlite") throws -> FairwayDatabase {
        try FairwayDatabase(path: folder.appending(path: name).path, busyTimeout: 0.2)
    }

    static func vacancy(_ id: String, title: String = "Data technician") -> Vacancy {
        Vacancy(
            id: id, title: title, employer: "Black Country Foods", locations: [], isRemote: false, pay: nil,
            employmentTypes: [], workHours: nil, datePosted: nil, validThrough: nil, aiRole: .supportsAI,
            aiRoleReason: "", occupations: [], requirements: [], thingsToKnow: [])
    }

    static func draft(_ title: String, identifier: String? = nil) -> VacancyStore.Draft {
        VacancyStore.Draft(identifier: identifier, posting: "{\"title\":\"\(title)\"}") { vacancy($0, title: title) }
    }

    @Test("a vacancy comes back as it was stored, and an identifier is never used twice")
    func roundTrip() throws {
        let store = try open().vacancies
        let first = try store.insert(
            [Self.draft("A"), Self.draft("B")], taxonomyVersion: "t1", time: "2026-11-24T09:00:00Z")
        #expect(first.map(\.vacancy.id) == ["v000001", "v000002"])
        #expect(try store.find(2) == first[1])
        #expect(try store.remove(2) == .done(2))
        #expect(try store.find(2) == nil)
        #expect(try store.remove(2) == .missing)
        let third = try store.insert([Self.draft("C")], taxonomyVersion: "t1", time: "2026-11-24T09:00:00Z")
        #expect(third.map(\.vacancy.id) == ["v000003"])
    }

    @Test("an edit keeps the identifier and the day of posting and counts the revision")
    func replace() throws {
        let store = try open().vacancies
        _ = try store.insert([Self.draft("A")], taxonomyVersion: "t1", time: "2026-11-24T09:00:00Z")
        let edit = try store.replace(1, with: Self.draft("B"), taxonomyVersion: "t2", time: "2026-11-25T09:00:00Z")
        guard case .done(let edited) = edit else {
            Issue.record("the vacancy was not replaced: \(edit)")
            return
        }
        #expect(edited.vacancy.title == "B")
        #expect(edited.createdAt == "2026-11-24T09:00:00Z")
        #expect(edited.updatedAt == "2026-11-25T09:00:00Z")
        #expect(edited.revision == 2)
        #expect(try store.replace(99, with: Self.draft("B"), taxonomyVersion: "t2", time: "") == .missing)
    }

    @Test("an edit or a removal that is meant for another revision changes nothing")
    func condition() throws {
        let store = try open().vacancies
        let stored = try store.insert([Self.draft("A")], taxonomyVersion: "t1", time: "2026-11-24T09:00:00Z")
        let position = try store.position()
        let edit = try store.replace(1, with: Self.draft("B"), taxonomyVersion: "t1", time: "") { $0 == 2 }
        #expect(edit == .changed(revision: 1))
        #expect(try store.remove(1) { $0 == 2 } == .changed(revision: 1))
        #expect(try store.find(1) == stored[0])
        #expect(try store.position() == position)
        #expect(try store.remove(1) { $0 == 1 } == .done(1))
    }

    @Test("the log of changes says what was added, edited and removed since a point")
    func changes() throws {
        let store = try open().vacancies
        _ = try store.insert([Self.draft("A"), Self.draft("B")], taxonomyVersion: "t", time: "")
        let position = try store.position()
        _ = try store.insert([Self.draft("C")], taxonomyVersion: "t", time: "")
        _ = try store.replace(1, with: Self.draft("A2"), taxonomyVersion: "t", time: "")
        _ = try store.remove(2)
        let changes = try store.changes(after: position)
        #expect(changes.changed.map(\.vacancy.title) == ["A2", "C"])
        #expect(changes.removed == ["v000002"])
        #expect(try store.changes(after: changes.position).changed.isEmpty)
    }

    @Test(
        "identifiers that are not ours are no numbers",
        arguments: ["", "v", "v1", "x000001", "v00000a", "v0000001", "v-00001"])
    func identifiers(text: String) {
        #expect(VacancyStore.number(of: text) == nil)
    }

    @Test(
        "an identifier is made from its number and read back",
        arguments: [1, 42, 999_999, 1_000_000, 12_345_678] as [Int64])
    func numbers(number: Int64) {
        #expect(VacancyStore.number(of: VacancyStore.identifier(of: number)) == number)
    }

    @Test("it writes ahead, waits for the disk and checks foreign keys")
    func pragmas() throws {
        let database = try open()
        _ = try database.vacancies.insert([Self.draft("A")], taxonomyVersion: "t", time: "")
        #expect(FileManager.default.fileExists(atPath: database.path + "-wal"))
        #expect(try database.integrityProblems() == [])
    }

    @Test("a file that is no database is refused with what to do")
    func notADatabase() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("this is not a database, only some words that go on for a while".utf8)
            .write(to: folder.appending(path: "bad.sqlite"))
        #expect { try open("bad.sqlite") } throws: { ($0 as? StorageError)?.kind == .damaged }
    }

    @Test("a database of a later release is refused and left alone")
    func newer() throws {
        let path = folder.appending(path: "newer.sqlite").path
        do { _ = try open("newer.sqlite") }
        try run("INSERT INTO grdb_migrations (identifier) VALUES ('999 from the future')", on: path)
        #expect { try open("newer.sqlite") } throws: { ($0 as? StorageError)?.kind == .newerRelease }
    }

    @Test("a database that another program holds says so")
    func locked() throws {
        let path = folder.appending(path: "locked.sqlite").path
        let database = try open("locked.sqlite")
        let holder = try hold(path)
        defer { holder.terminate() }
        #expect {
            try database.vacancies.insert([Self.draft("A")], taxonomyVersion: "t", time: "")
        } throws: { ($0 as? StorageError)?.kind == .busy }
    }

    private func run(_ sql: String, on path: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", path, sql]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    /// Another process with a write lock on the file, held until it ends.
    private func hold(_ path: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", path]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        input.fileHandleForWriting.write(Data("BEGIN IMMEDIATE;\nSELECT 'held';\n".utf8))
        _ = output.fileHandleForReading.availableData
        return process
    }
}
