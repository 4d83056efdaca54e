import Foundation
import GRDB
public import MatchingEngine

/// The index of the vacancies as it was last kept.
public struct KeptIndexStore: Sendable {
    let database: FairwayDatabase

    /// An index with what it was made from.
    public struct KeptIndex: Sendable {
        /// The index in its compact form.
        public let index: CompactIndex
        /// The taxonomy that the vacancies were read with.
        public let taxonomyVersion: String
        /// The point of the log of changes that it shows.
        public let position: Int64

        /// Makes an index from its parts.
        public init(index: CompactIndex, taxonomyVersion: String, position: Int64) {
            self.index = index
            self.taxonomyVersion = taxonomyVersion
            self.position = position
        }
    }

    /// The kept index; nil when there is none, or its form is another release's.
    public func load() throws(StorageError) -> KeptIndex? {
        try database.read { db in
            guard let row = try Row.fetchOne(db, sql: "SELECT * FROM match_index"),
                try row.read("version") == CompactIndex.version
            else { return nil }
            let pieces = try Row.fetchAll(db, sql: "SELECT checksum, content FROM match_index_piece ORDER BY place")
                .map { piece -> CompactIndex.Piece in
                    let content: Data = try piece.read("content")
                    let checksum: Int64 = try piece.read("checksum")
                    return CompactIndex.Piece(bytes: Array(content), checksum: UInt64(bitPattern: checksum))
                }
            return try KeptIndex(
                index: CompactIndex(pieces: pieces), taxonomyVersion: row.read("taxonomy_version"),
                position: row.read("position"))
        }
    }

    /// Keeps an index in place of the one before, unless that one shows a later point of the log.
    public func keep(_ kept: KeptIndex) throws(StorageError) {
        try database.write { db in
            let newest = try Int64.fetchOne(
                db, sql: "SELECT CAST(position AS INTEGER) FROM match_index WHERE version = ? AND taxonomy_version = ?",
                arguments: [CompactIndex.version, kept.taxonomyVersion])
            if let newest, newest > kept.position { return }
            try Self.clear(db)
            try db.execute(
                sql: "INSERT INTO match_index (id, version, taxonomy_version, position) VALUES (1, ?, ?, ?)",
                arguments: [CompactIndex.version, kept.taxonomyVersion, kept.position])
            for (place, piece) in kept.index.pieces.enumerated() {
                try db.execute(
                    sql: "INSERT INTO match_index_piece (place, checksum, content) VALUES (?, ?, ?)",
                    arguments: [place, Int64(bitPattern: piece.checksum), Data(piece.bytes)])
            }
        }
    }

    /// Removes the kept index, when something it was made from is no longer so.
    public func remove() throws(StorageError) {
        try database.write { db in try Self.clear(db) }
    }

    private static func clear(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM match_index_piece; DELETE FROM match_index")
    }
}
