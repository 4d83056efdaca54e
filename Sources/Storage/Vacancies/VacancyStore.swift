import Foundation
import GRDB
public import SkillsTaxonomy

/// Vacancies and the log of their changes.
public struct VacancyStore: Sendable {
    let database: FairwayDatabase

    /// A vacancy ready to be stored, made once its number is known.
    public struct Draft: Sendable {
        /// The employer's own reference.
        public let identifier: String?
        /// The document as it came, JSON text.
        public let posting: String
        /// Makes the normalised vacancy for an identifier.
        public let vacancy: @Sendable (_ id: String) -> Vacancy

        /// Makes a draft.
        public init(identifier: String?, posting: String, vacancy: @escaping @Sendable (_ id: String) -> Vacancy) {
            self.identifier = identifier
            self.posting = posting
            self.vacancy = vacancy
        }
    }

    /// The identifier of a vacancy number: `v000123`.
    public static func identifier(of number: Int64) -> String {
        let digits = String(number)
        return "v" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }

    /// The number in an identifier; nil when it is not one.
    public static func number(of identifier: String) -> Int64? {
        guard identifier.first == "v", identifier.count >= 7,
            identifier.utf8.dropFirst().allSatisfy({ (48...57).contains($0) })
        else { return nil }
        return Int64(identifier.dropFirst()).flatMap { self.identifier(of: $0) == identifier ? $0 : nil }
    }

    /// Stores vacancies in one transaction: all of them or none.
    ///
    /// - Parameters:
    ///   - time: ISO 8601 UTC.
    ///   - owner: the identifier of the key that posts them; nil on this machine.
    public func insert(
        _ drafts: [Draft], taxonomyVersion: String, time: String, owner: String? = nil
    ) throws(StorageError) -> [StoredVacancy] {
        try database.write { db in
            try drafts.map { draft in
                // The number comes first, since the normalised vacancy holds its own identifier.
                let number = try Self.nextNumber(db)
                let vacancy = draft.vacancy(Self.identifier(of: number))
                try db.execute(
                    sql: """
                        INSERT INTO vacancy (number, identifier, employer, title, valid_through, posting, normalised,
                            taxonomy_version, created_at, updated_at, revision, owner)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)
                        """,
                    arguments: [
                        number, draft.identifier, vacancy.employer, vacancy.title, vacancy.validThrough, draft.posting,
                        try Self.encode(vacancy), taxonomyVersion, time, time, owner,
                    ])
                try Self.logChange(of: number, in: db)
                return StoredVacancy(
                    number: number, vacancy: vacancy, posting: draft.posting, createdAt: time, updatedAt: time,
                    revision: 1, taxonomyVersion: taxonomyVersion, owner: owner)
            }
        }
    }

    /// How an edit ended.
    public enum Edit<Value: Hashable & Sendable>: Hashable, Sendable {
        /// It is made.
        case done(Value)
        /// There is no vacancy with this number.
        case missing
        /// The condition refused the revision that is there.
        case changed(revision: Int)
    }

    /// Replaces a vacancy.
    ///
    /// - Parameter isMeant: whether a revision is the one to replace, asked in the transaction; nil for any.
    public func replace(
        _ number: Int64, with draft: Draft, taxonomyVersion: String, time: String,
        if isMeant: (@Sendable (_ revision: Int) -> Bool)? = nil
    ) throws(StorageError) -> Edit<StoredVacancy> {
        try database.write { db in
            if let refusal: Edit<StoredVacancy> = try Self.refusal(of: number, if: isMeant, in: db) { return refusal }
            let vacancy = draft.vacancy(Self.identifier(of: number))
            try db.execute(
                sql: """
                    UPDATE vacancy SET identifier = ?, employer = ?, title = ?, valid_through = ?, posting = ?,
                        normalised = ?, taxonomy_version = ?, updated_at = ?, revision = revision + 1
                    WHERE number = ?
                    """,
                arguments: [
                    draft.identifier, vacancy.employer, vacancy.title, vacancy.validThrough, draft.posting,
                    try Self.encode(vacancy), taxonomyVersion, time, number,
                ])
            try Self.logChange(of: number, in: db)
            return try Self.fetch(number, in: db).map { .done($0) } ?? .missing
        }
    }

    /// Removes a vacancy.
    ///
    /// - Parameter isMeant: whether a revision is the one to remove, asked in the transaction; nil for any.
    public func remove(
        _ number: Int64, if isMeant: (@Sendable (_ revision: Int) -> Bool)? = nil
    ) throws(StorageError) -> Edit<Int64> {
        try database.write { db in
            if let refusal: Edit<Int64> = try Self.refusal(of: number, if: isMeant, in: db) { return refusal }
            try db.execute(sql: "DELETE FROM vacancy WHERE number = ?", arguments: [number])
            try Self.logChange(of: number, in: db)
            return .done(number)
        }
    }

    private static func refusal<Value>(
        of number: Int64, if isMeant: ((Int) -> Bool)?, in db: Database
    ) throws -> Edit<Value>? {
        let revision = try Int.fetchOne(db, sql: "SELECT revision FROM vacancy WHERE number = ?", arguments: [number])
        guard let revision else { return .missing }
        return isMeant?(revision) ?? true ? nil : .changed(revision: revision)
    }

    /// The vacancy with a number.
    public func find(_ number: Int64) throws(StorageError) -> StoredVacancy? {
        try database.read { db in try Self.fetch(number, in: db) }
    }

    /// Up to `limit` vacancies after a number, in the order of posting.
    public func list(after number: Int64, limit: Int) throws(StorageError) -> [StoredVacancy] {
        try database.read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM vacancy WHERE number > ? ORDER BY number LIMIT ?", arguments: [number, limit]
            ).map(Self.stored)
        }
    }

    /// How many vacancies there are.
    public func count() throws(StorageError) -> Int {
        try database.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM vacancy") ?? 0 }
    }

    /// Vacancies of an employer with its own reference, in the order of posting.
    public func numbers(employer: String, identifier: String) throws(StorageError) -> [Int64] {
        try database.read { db in
            try Int64.fetchAll(
                db, sql: "SELECT number FROM vacancy WHERE employer = ? AND identifier = ? ORDER BY number",
                arguments: [employer, identifier])
        }
    }

    private static func nextNumber(_ db: Database) throws -> Int64 {
        let last = try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'vacancy'") ?? 0
        return last + 1
    }

    private static func logChange(of number: Int64, in db: Database) throws {
        try db.execute(sql: "INSERT INTO vacancy_change (number) VALUES (?)", arguments: [number])
    }

    static func fetch(_ number: Int64, in db: Database) throws -> StoredVacancy? {
        try Row.fetchOne(db, sql: "SELECT * FROM vacancy WHERE number = ?", arguments: [number]).map(stored)
    }

    static func stored(_ row: Row) throws -> StoredVacancy {
        StoredVacancy(
            number: row["number"], vacancy: try JSONDecoder().decode(Vacancy.self, from: row["normalised"]),
            posting: row["posting"], createdAt: row["created_at"], updatedAt: row["updated_at"],
            revision: row["revision"], taxonomyVersion: row["taxonomy_version"], owner: row["owner"])
    }

    private static func encode(_ vacancy: Vacancy) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(vacancy), as: UTF8.self)
    }
}
