import GRDB

/// What can go wrong with the database, in words for the person who runs Fairway.
public struct StorageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of failure, each with its own way out.
    public enum Kind: String, Sendable {
        /// Another process holds the database for longer than we wait.
        case busy
        /// The file or its folder cannot be written.
        case readOnly
        /// The folder is missing or the file cannot be opened.
        case cannotOpen
        /// The file is not a database, or is damaged.
        case damaged
        /// A later release of Fairway made changes that this one does not know.
        case newerRelease
        /// No room is left on the disk.
        case diskFull
        /// The file was deleted, emptied or replaced while it was open.
        case moved
        /// Anything else that SQLite reports.
        case other
    }

    /// What sort of failure it is.
    public let kind: Kind
    /// The database file.
    public let path: String
    /// What went wrong, in one sentence.
    public let problem: String
    /// What to do about it, in one sentence.
    public let remedy: String

    /// The problem and its remedy on one line.
    public var description: String { "\(problem) \(remedy)" }

    init(_ error: DatabaseError, path: String) {
        switch error.extendedResultCode {
        case .SQLITE_IOERR_SHORT_READ, .SQLITE_IOERR_DATA, .SQLITE_IOERR_CORRUPTFS:
            self = .damaged(path)
            return
        default: break
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(
                kind: .busy, path: path, problem: "The database \(path) is locked by another program.",
                remedy: "Close the other program, or try again in a moment.")
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(path)
        case .SQLITE_CANTOPEN:
            self.init(
                kind: .cannotOpen, path: path, problem: "The database \(path) cannot be opened.",
                remedy: "Check that the folder is there and that you may write in it, or name another with --database."
            )
        case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .damaged(path)
        case .SQLITE_FULL, .SQLITE_IOERR: self = .noRoom(path)
        default:
            self.init(
                kind: .other, path: path,
                problem: "The database \(path) reported error \(error.extendedResultCode.rawValue).",
                remedy: "Run `fairway doctor` to see what is wrong.")
        }
    }

    init(kind: Kind, path: String, problem: String, remedy: String) {
        self.kind = kind
        self.path = path
        self.problem = problem
        self.remedy = remedy
    }
}

extension StorageError {
    static func readOnly(_ path: String) -> StorageError {
        StorageError(
            kind: .readOnly, path: path, problem: "The database \(path) cannot be written.",
            remedy: "Give yourself the right to write the file and its folder, or name another with --database.")
    }

    static func noRoom(_ path: String) -> StorageError {
        StorageError(
            kind: .diskFull, path: path, problem: "The disk that holds \(path) is full or does not answer.",
            remedy: "Make room on the disk and try again; nothing was half stored.")
    }

    static func damaged(_ path: String) -> StorageError {
        StorageError(
            kind: .damaged, path: path, problem: "The file \(path) is not a Fairway database, or it is damaged.",
            remedy: "Name the right file with --database, or restore a backup.")
    }

    static func newerRelease(_ path: String) -> StorageError {
        StorageError(
            kind: .newerRelease, path: path,
            problem: "The database \(path) was made by a later release of Fairway.",
            remedy: "Use that release, or name another database with --database.")
    }

    static func moved(_ path: String) -> StorageError {
        StorageError(
            kind: .moved, path: path,
            problem: "The database \(path) was deleted, emptied or replaced while it was open.",
            remedy: "Put the file back, or restore a backup with `fairway restore`.")
    }
}
