import Foundation
import GRDB
import SkillsTaxonomy

/// Vacancies and the log of their changes.
public struct VacancyStore: Sendable {
    let database: FairwayDatabase

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
        let keeping: RequestKeeping<[StoredVacancy]>? = nil
        let write = try insert(
            drafts, taxonomyVersion: taxonomyVersion, time: time, owner: owner, keeping: keeping)
        guard case .done(let stored) = write else { return [] }
        return stored
    }

    /// Stores vacancies in one transaction with the answer that is kept about them: all or nothing.
    ///
    /// - Parameters:
    ///   - time: ISO 8601 UTC.
    ///   - owner: the identifier of the key that posts them; nil on this machine.
    public func insert(
        _ drafts: [Draft], taxonomyVersion: String, time: String, owner: String? = nil,
        keeping: RequestKeeping<[StoredVacancy]>?
    ) throws(StorageError) -> KeyedWrite<[StoredVacancy]> {
        try database.writeTogether { db in
            try RequestKeyStore.keyed(keeping, time: time, in: db) {
                try Self.insert(drafts, taxonomyVersion: taxonomyVersion, time: time, owner: owner, in: db)
            }
        }
    }

    static func insert(
        _ drafts: [Draft], taxonomyVersion: String, time: String, owner: String?, in db: Database
    ) throws -> [StoredVacancy] {
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO vacancy (identifier, employer, title, valid_through, posting, normalised,
                    taxonomy_version, created_at, updated_at, revision, owner)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)
                """)
        return try drafts.map { draft in
            let vacancy = draft.vacancy
            try insert.execute(arguments: [
                draft.identifier, vacancy.employer, vacancy.title, vacancy.validThrough, draft.posting,
                draft.normalised, taxonomyVersion, time, time, owner,
            ])
            let number = db.lastInsertedRowID
            try writeTerms(draft.terms, of: number, taxonomyVersion: taxonomyVersion, in: db)
            try writeMarks(draft.marks, of: number, in: db)
            try logChange(of: number, in: db)
            return StoredVacancy(
                number: number, vacancy: vacancy.identified(as: identifier(of: number)), posting: draft.posting,
                createdAt: time, updatedAt: time, revision: 1, taxonomyVersion: taxonomyVersion, owner: owner)
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
        try database.writeTogether { db in
            if let refusal: Edit<StoredVacancy> = try Self.refusal(of: number, if: isMeant, in: db) { return refusal }
            let vacancy = draft.vacancy
            try db.execute(
                sql: """
                    UPDATE vacancy SET identifier = ?, employer = ?, title = ?, valid_through = ?, posting = ?,
                        normalised = ?, taxonomy_version = ?, updated_at = ?, revision = revision + 1
                    WHERE number = ?
                    """,
                arguments: [
                    draft.identifier, vacancy.employer, vacancy.title, vacancy.validThrough, draft.posting,
                    draft.normalised, taxonomyVersion, time, number,
                ])
            try Self.writeTerms(draft.terms, of: number, taxonomyVersion: taxonomyVersion, in: db)
            try Self.replaceMarks(draft.marks, of: number, in: db)
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
        try database.writeTogether { db in
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

    /// Removes vacancies that could be applied for until before a day; the number of them.
    ///
    /// - Parameter day: ISO date.
    public func removeExpired(before day: String, limit: Int) throws(StorageError) -> Int {
        try database.writeTogether { db in
            let numbers = try Int64.fetchAll(
                db, sql: "SELECT number FROM vacancy WHERE valid_through < ? ORDER BY number LIMIT ?",
                arguments: [day, limit])
            for number in numbers {
                try db.execute(sql: "DELETE FROM vacancy WHERE number = ?", arguments: [number])
                try Self.logChange(of: number, in: db)
            }
            return numbers.count
        }
    }

    /// How many vacancies there are.
    public func count() throws(StorageError) -> Int {
        try database.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM vacancy") ?? 0 }
    }

    static func logChange(of number: Int64, in db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO vacancy_change (number) VALUES (?)").execute(arguments: [number])
    }

    static func fetch(_ number: Int64, in db: Database) throws -> StoredVacancy? {
        try Row.fetchOne(db, sql: "SELECT * FROM vacancy WHERE number = ?", arguments: [number]).map(stored)
    }

    static func stored(_ row: Row) throws -> StoredVacancy {
        let number: Int64 = try row.read("number")
        let vacancy = try JSONDecoder().decode(Vacancy.self, from: row.read("normalised"))
        return try StoredVacancy(
            number: number, vacancy: vacancy.identified(as: identifier(of: number)),
            posting: row.read("posting"), createdAt: row.read("created_at"), updatedAt: row.read("updated_at"),
            revision: row.read("revision"), taxonomyVersion: row.read("taxonomy_version"), owner: row.read("owner"))
    }
}
