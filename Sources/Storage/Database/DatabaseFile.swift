import Foundation
import GRDB

/// A database file that nobody else uses, such as a backup or a copy in the making.
struct DatabaseFile {
    let path: String

    /// Makes an empty file that only its owner can read.
    static func make(_ path: String) throws(StorageError) -> DatabaseFile {
        remove(path)
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw StorageError(
                kind: .cannotOpen, path: path, problem: "The file \(path) cannot be made.",
                remedy: "Check that its folder is there, that you may write in it, and that the disk has room.")
        }
        return DatabaseFile(path: path)
    }

    /// Removes the file with what SQLite keeps beside it.
    static func remove(_ path: String) {
        for end in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: path + end) }
    }

    func queue(isReadOnly: Bool = false) throws(StorageError) -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        configuration.foreignKeysEnabled = false
        return try FairwayDatabase.translating(path: path) {
            try DatabaseQueue(path: path, configuration: configuration)
        }
    }

    /// Makes sure that the file is on the disk.
    func flush() throws(StorageError) {
        try Self.flush(path)
        try Self.flush(URL(fileURLWithPath: path).deletingLastPathComponent().path)
    }

    private static func flush(_ path: String) throws(StorageError) {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw .noRoom(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .noRoom(path) }
    }

    /// SQLite's check of every page and index, and of every reference between tables.
    ///
    /// - Throws: `StorageError`, `damaged` when something is wrong.
    static func checkWhole(_ db: Database, path: String) throws {
        let problems = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
        guard problems.isEmpty, orphans.isEmpty else { throw StorageError.damaged(path) }
    }
}
