import Foundation
import GRDB

extension FairwayDatabase {
    /// Bytes that must be free on the disk for the database to count as writable.
    private static let leastFreeBytes: Int64 = 8 * 1024 * 1024

    /// Whether another database stands at the path by now, as after a restore by moving files.
    public var isReplaced: Bool {
        guard let now = FileIdentity(path: path) else { return false }
        return now != identity
    }

    /// Makes sure that a change could be stored now, and stores none.
    ///
    /// - Throws: `StorageError` with what stands in the way: the file is gone, may not be written, the disk is full,
    ///   another program holds it, or its tables are not those of this release.
    public func checkWritable() throws(StorageError) {
        guard FileIdentity(path: path) == identity else { throw .moved(path) }
        // SQLite learns of a disk that became read-only, or full, only when it writes.
        guard access(path, W_OK) == 0 else { throw .readOnly(path) }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let free = (try? FileManager.default.attributesOfFileSystem(forPath: folder))?[.systemFreeSize] as? NSNumber
        if let free, free.int64Value < Self.leastFreeBytes { throw .noRoom(path) }
        let migrator = Migrations.migrator
        let isCurrent = try Self.translating(path: path) {
            // A connection of its own: the others wait seconds for a lock, and a health check must answer sooner.
            try healthQueue().writeWithoutTransaction { db in
                try db.inTransaction(.immediate) { .rollback }
                return try migrator.hasCompletedMigrations(db)
            }
        }
        guard isCurrent else {
            throw StorageError(
                kind: .other, path: path, problem: "The tables of \(path) are not up to date.",
                remedy: "Start Fairway again; it brings them up to date.")
        }
    }

    private func healthQueue() throws -> DatabaseQueue {
        try health.withLock { queue in
            if let queue { return queue }
            var configuration = Configuration()
            configuration.busyMode = .timeout(0.25)
            configuration.label = "health"
            let made = try DatabaseQueue(path: path, configuration: configuration)
            queue = made
            return made
        }
    }
}
