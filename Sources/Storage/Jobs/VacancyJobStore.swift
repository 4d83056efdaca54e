public import Foundation
import GRDB

/// Vacancies that are stored while nobody waits: the documents in parts, and a result for each.
public struct VacancyJobStore: Sendable {
    let database: FairwayDatabase

    /// A part of a job, which is done next.
    public struct Part: Sendable {
        let number: Int64
        let job: Int64
        let owner: String?
        /// The item of its first document, from 0.
        public let first: Int
        /// As the part was put in.
        public let documents: Data
    }

    /// Takes documents in, in parts.
    ///
    /// - Parameters:
    ///   - parts: the item of each part's first document, and its documents.
    ///   - time: ISO 8601 UTC.
    public func add(
        secret: String, parts: [(first: Int, documents: Data)], total: Int, time: String, owner: String?,
        keeping: RequestKeeping<VacancyJob>?
    ) throws(StorageError) -> KeyedWrite<VacancyJob> {
        try database.writeTogether { db in
            try RequestKeyStore.keyed(keeping, time: time, in: db) {
                try db.execute(
                    sql: """
                        INSERT INTO vacancy_job (secret, owner, total, done, stored, created_at, updated_at)
                        VALUES (?, ?, ?, 0, 0, ?, ?)
                        """,
                    arguments: [secret, owner, total, time, time])
                let number = db.lastInsertedRowID
                for part in parts {
                    try db.execute(
                        sql: "INSERT INTO vacancy_job_part (job, first, documents) VALUES (?, ?, ?)",
                        arguments: [number, part.first, part.documents])
                }
                return VacancyJob(
                    number: number, secret: secret, owner: owner, total: total, done: 0, stored: 0, createdAt: time,
                    updatedAt: time)
            }
        }
    }

    /// The job with a number and its secret, and its results as JSON from an item on.
    public func find(
        _ number: Int64, secret: String, from item: Int, limit: Int
    ) throws(StorageError) -> (job: VacancyJob, results: [String])? {
        try database.read { db in
            let row = try Row.fetchOne(
                db, sql: "SELECT * FROM vacancy_job WHERE number = ? AND secret = ?", arguments: [number, secret])
            guard let row else { return nil }
            let job = try Self.job(row)
            let results = try String.fetchAll(
                db, sql: "SELECT result FROM vacancy_job_result WHERE job = ? AND item >= ? ORDER BY item LIMIT ?",
                arguments: [job.number, item, limit])
            return (job, results)
        }
    }

    /// The oldest part that is not done.
    public func next() throws(StorageError) -> Part? {
        try database.read { db in
            try Row.fetchOne(
                db,
                sql: """
                    SELECT vacancy_job_part.*, vacancy_job.owner
                    FROM vacancy_job_part JOIN vacancy_job ON vacancy_job.number = vacancy_job_part.job
                    ORDER BY vacancy_job_part.number LIMIT 1
                    """
            ).map { row in
                try Part(
                    number: row.read("number"), job: row.read("job"), owner: row.read("owner"),
                    first: row.read("first"),
                    documents: row.read("documents"))
            }
        }
    }

    /// Stores the vacancies of a part with the result of each document and the progress of the job, in one transaction.
    ///
    /// - Parameters:
    ///   - count: how many documents the part holds.
    ///   - time: ISO 8601 UTC.
    ///   - results: makes the result of each document, JSON, from the vacancies that were stored.
    /// - Returns: false when another program has done this part already; nothing is stored then.
    public func finish(
        _ part: Part, count: Int, drafts: [VacancyStore.Draft], taxonomyVersion: String, time: String,
        results: @escaping @Sendable ([StoredVacancy]) throws -> [String]
    ) throws(StorageError) -> Bool {
        try database.writeTogether { db in
            try db.execute(sql: "DELETE FROM vacancy_job_part WHERE number = ?", arguments: [part.number])
            guard db.changesCount == 1 else { return false }
            let stored = try VacancyStore.insert(
                drafts, taxonomyVersion: taxonomyVersion, time: time, owner: part.owner, in: db)
            let insert = try db.cachedStatement(
                sql: "INSERT INTO vacancy_job_result (job, item, result) VALUES (?, ?, ?)")
            for (offset, result) in try results(stored).enumerated() {
                try insert.execute(arguments: [part.job, part.first + offset, result])
            }
            try db.execute(
                sql: "UPDATE vacancy_job SET done = done + ?, stored = stored + ?, updated_at = ? WHERE number = ?",
                arguments: [count, drafts.count, time, part.job])
            return true
        }
    }

    /// Removes jobs that were done before a time; the number of them.
    ///
    /// - Parameter time: ISO 8601 UTC.
    public func removeDone(before time: String) throws(StorageError) -> Int {
        try database.writeTogether { db in
            try db.execute(sql: "DELETE FROM vacancy_job WHERE done >= total AND updated_at < ?", arguments: [time])
            return db.changesCount
        }
    }

    private static func job(_ row: Row) throws -> VacancyJob {
        try VacancyJob(
            number: row.read("number"), secret: row.read("secret"), owner: row.read("owner"), total: row.read("total"),
            done: row.read("done"),
            stored: row.read("stored"),
            createdAt: row.read("created_at"), updatedAt: row.read("updated_at"))
    }
}
