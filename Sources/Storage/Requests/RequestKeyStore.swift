public import Foundation
import GRDB

/// Answers kept under keys, so that a request can be repeated without being done twice.
public struct RequestKeyStore: Sendable {
    let database: FairwayDatabase

    /// The hash of the request and the answer under a key.
    ///
    /// - Parameter since: ISO 8601 UTC; older answers do not count.
    public func find(_ key: Data, since: String) throws(StorageError) -> (request: Data, answer: KeptAnswer)? {
        try database.read { db in
            try Row.fetchOne(
                db, sql: "SELECT * FROM request_key WHERE key = ? AND created_at >= ?", arguments: [key, since]
            ).map { row in
                (
                    try row.read("request"),
                    try KeptAnswer(
                        status: row.read("status"), location: row.read("location"), tag: row.read("tag"),
                        body: row.read("body") ?? Data())
                )
            }
        }
    }

    /// Removes answers from before a time; the number of them.
    ///
    /// - Parameter time: ISO 8601 UTC.
    public func removeAll(before time: String) throws(StorageError) -> Int {
        try database.writeTogether { db in
            try db.execute(sql: "DELETE FROM request_key WHERE created_at < ?", arguments: [time])
            return db.changesCount
        }
    }

    /// Runs a write under a key, in the transaction that is open: the write and its kept answer are there together, or
    /// neither is.
    static func keyed<Value>(
        _ keeping: RequestKeeping<Value>?, time: String, in db: Database, write: () throws -> Value
    ) throws -> KeyedWrite<Value> {
        guard let keeping else { return .done(try write()) }
        let isTaken = try Bool.fetchOne(
            db, sql: "SELECT created_at >= ? FROM request_key WHERE key = ?",
            arguments: [keeping.since, keeping.key.key])
        if isTaken == true { return .answered }
        let value = try write()
        let answer = try keeping.answer(value)
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO request_key (key, request, status, location, tag, body, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                keeping.key.key, keeping.key.request, answer.status, answer.location, answer.tag, answer.body, time,
            ])
        return .done(value)
    }
}
