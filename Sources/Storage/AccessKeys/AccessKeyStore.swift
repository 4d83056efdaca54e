public import Foundation
import GRDB

/// Who may do what over HTTP.
public struct AccessKeyStore: Sendable {
    let database: FairwayDatabase

    /// Stores a new key.
    public func insert(_ key: StoredAccessKey) throws(StorageError) {
        try database.write { db in
            try db.execute(
                sql: "INSERT INTO access_key (id, name, scopes, salt, hash, created_at) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    key.id, key.name, key.scopes.joined(separator: " "), key.salt, key.hash, key.createdAt,
                ])
        }
    }

    /// The key with an identifier, revoked or not.
    public func find(_ id: String) throws(StorageError) -> StoredAccessKey? {
        try database.read { db in try Self.fetch(id, in: db) }
    }

    /// Every key, revoked ones too, the oldest first.
    public func all() throws(StorageError) -> [StoredAccessKey] {
        try database.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM access_key ORDER BY created_at, id").map(Self.stored)
        }
    }

    /// Whether no key was ever made.
    public func isEmpty() throws(StorageError) -> Bool {
        try database.read { db in try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM access_key)") ?? true }
    }

    /// Gives a key another secret; nil when there is no such key, or it is revoked.
    ///
    /// - Parameter time: ISO 8601 UTC.
    public func rotate(_ id: String, salt: Data, hash: Data, time: String) throws(StorageError) -> StoredAccessKey? {
        try database.write { db in
            try db.execute(
                sql: "UPDATE access_key SET salt = ?, hash = ?, rotated_at = ? WHERE id = ? AND revoked_at IS NULL",
                arguments: [salt, hash, time, id])
            return db.changesCount == 1 ? try Self.fetch(id, in: db) : nil
        }
    }

    /// Ends a key for good; nil when there is no such key. Revoking again keeps the first time.
    ///
    /// - Parameter time: ISO 8601 UTC.
    public func revoke(_ id: String, time: String) throws(StorageError) -> StoredAccessKey? {
        try database.write { db in
            try db.execute(
                sql: "UPDATE access_key SET revoked_at = coalesce(revoked_at, ?) WHERE id = ?", arguments: [time, id])
            return try Self.fetch(id, in: db)
        }
    }

    private static func fetch(_ id: String, in db: Database) throws -> StoredAccessKey? {
        try Row.fetchOne(db, sql: "SELECT * FROM access_key WHERE id = ?", arguments: [id]).map(stored)
    }

    private static func stored(_ row: Row) throws -> StoredAccessKey {
        let scopes: String = try row.read("scopes")
        return try StoredAccessKey(
            id: row.read("id"), name: row.read("name"), scopes: scopes.split(separator: " ").map(String.init),
            salt: row.read("salt"),
            hash: row.read("hash"), createdAt: row.read("created_at"), rotatedAt: row.read("rotated_at"),
            revokedAt: row.read("revoked_at"))
    }
}
