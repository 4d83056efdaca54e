import Foundation
import GRDB

extension FairwayDatabase {
    /// Puts a backup in the place of a database: all of it or, on any failure, nothing.
    ///
    /// The backup is copied beside the database first, checked, and brought up to date. It then replaces the contents in
    /// one transaction, which a running service sees like any other change; where there is no database, or one that
    /// cannot be opened, the copy takes its name, and what stood there keeps one that ends in `.replaced`.
    ///
    /// - Parameters:
    ///   - edition: a number that no earlier restore had; it tells running services to load everything anew.
    /// - Returns: what the database holds now.
    /// - Throws: `StorageError`: `damaged` when the file is damaged or no database of Fairway, `newerRelease` when a
    ///   later release made it.
    public static func restore(
        from file: String, to path: String, edition: Int32, busyTimeout: Double = 5
    ) throws(StorageError) -> DatabaseContents {
        try makeFolder(of: path)
        let copy = try DatabaseFile.make(path + ".restoring")
        defer { DatabaseFile.remove(copy.path) }
        let queue = try copy.queue()
        let contents = try checkedCopy(of: file, in: queue, edition: edition)
        if let live = try openForRestore(path, busyTimeout: busyTimeout) {
            try translating(path: path) {
                try queue.backup(to: live)
                try live.close()
                try queue.close()
            }
            return contents
        }
        try translating(path: copy.path) { try queue.close() }
        try copy.flush()
        for end in ["-wal", "-shm", ""] where FileManager.default.fileExists(atPath: path + end) {
            _ = rename(path + end, path + ".replaced" + end)
        }
        guard rename(copy.path, path) == 0 else { throw .readOnly(path) }
        try DatabaseFile(path: path).flush()
        return contents
    }

    /// What a database holds, by table, without opening it for use; nil when there is none or it cannot be read.
    public static func contents(at path: String) -> DatabaseContents? {
        guard FileIdentity(path: path) != nil else { return nil }
        return try? DatabaseFile(path: path).queue().read { db in try DatabaseContents(db) }
    }

    private static func checkedCopy(
        of file: String, in queue: DatabaseQueue, edition: Int32
    ) throws(StorageError) -> DatabaseContents {
        guard FileIdentity(path: file) != nil else { throw .damaged(file) }
        let source = try DatabaseFile(path: file).queue(isReadOnly: true)
        return try translating(path: file) {
            let migrator = Migrations.migrator
            let counted = try source.read { db in
                guard try !migrator.hasBeenSuperseded(db) else { throw StorageError.newerRelease(file) }
                try DatabaseFile.checkWhole(db, path: file)
                guard try !migrator.appliedIdentifiers(db).isEmpty else { throw StorageError.damaged(file) }
                return try DatabaseContents(db)
            }
            try source.backup(to: queue)
            try source.close()
            let copied = try queue.read { db in try DatabaseContents(db) }
            guard copied == counted else { throw StorageError.damaged(file) }
            try migrator.migrate(queue)
            return try queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA user_version = \(edition)")
                try db.execute(sql: "PRAGMA journal_mode = DELETE")
                try DatabaseFile.checkWhole(db, path: file)
                return try DatabaseContents(db)
            }
        }
    }

    /// The database whose contents are to be replaced; nil when there is none, or what is there is no database.
    private static func openForRestore(_ path: String, busyTimeout: Double) throws(StorageError) -> DatabasePool? {
        guard FileIdentity(path: path) != nil else { return nil }
        var configuration = Configuration()
        configuration.busyMode = .timeout(busyTimeout)
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
        do throws(StorageError) {
            return try translating(path: path) {
                let pool = try DatabasePool(path: path, configuration: configuration)
                _ = try pool.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") }
                return pool
            }
        } catch {
            guard error.kind == .damaged else { throw error }
            return nil
        }
    }
}
