import Foundation
import GRDB

extension FairwayDatabase {
    /// Copies the database as it is at one moment into a file, while others read and write it.
    ///
    /// The copy is checked, and stands under its name only when it is whole and on the disk.
    ///
    /// - Parameter file: replaced when it is there.
    /// - Returns: what the copy holds.
    /// - Throws: `StorageError`.
    public func backUp(to file: String) throws(StorageError) -> DatabaseContents {
        let copy = try DatabaseFile.make(file + ".partial")
        defer { DatabaseFile.remove(copy.path) }
        let queue = try copy.queue()
        let pool = pool
        let contents = try Self.translating(path: file) {
            // Counted and copied in one transaction, so that both are of the same moment.
            let counted = try pool.read { source in
                let counted = try DatabaseContents(source)
                try queue.writeWithoutTransaction { try source.backup(to: $0) }
                return counted
            }
            return try queue.writeWithoutTransaction { db in
                // One file, without a log beside it.
                try db.execute(sql: "PRAGMA journal_mode = DELETE")
                try DatabaseFile.checkWhole(db, path: file)
                guard try DatabaseContents(db) == counted else { throw StorageError.damaged(file) }
                return counted
            }
        }
        try Self.translating(path: file) { try queue.close() }
        try copy.flush()
        guard rename(copy.path, file) == 0 else {
            throw StorageError(
                kind: .cannotOpen, path: file, problem: "The backup \(file) cannot be written.",
                remedy: "Check that no folder has this name and that you may write here.")
        }
        try DatabaseFile(path: file).flush()
        return contents
    }
}
