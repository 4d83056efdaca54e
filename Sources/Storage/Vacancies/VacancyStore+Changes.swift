import GRDB
import SkillsTaxonomy

extension VacancyStore {
    /// What changed since a point of the log.
    public struct Changes: Sendable {
        /// The newest point of the log; ask from here next time.
        public let position: LogPosition
        /// New and edited vacancies, as they are now.
        public let changed: [StoredVacancy]
        /// Identifiers that are gone.
        public let removed: [String]
    }

    /// The newest point of the log of changes.
    public func position() throws(StorageError) -> LogPosition {
        try database.read { db in try Self.position(db) }
    }

    /// How many changes there are after a point of the log of the same edition.
    public func changeCount(after position: LogPosition) throws(StorageError) -> Int {
        try database.read { db in
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM vacancy_change WHERE change > ?", arguments: [position.change]) ?? 0
        }
    }

    /// What changed after a point of the log of the same edition, up to so many changes; ask again from the position given
    /// until it stays.
    public func changes(after position: LogPosition, limit: Int = 1_000) throws(StorageError) -> Changes {
        try database.read { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT change, number FROM vacancy_change WHERE change > ? ORDER BY change LIMIT ?",
                arguments: [position.change, limit])
            var changed: [StoredVacancy] = []
            var removed: [String] = []
            for number in try Set(rows.map { try $0.read("number") as Int64 }).sorted() {
                if let vacancy = try Self.fetch(number, in: db) {
                    changed.append(vacancy)
                } else {
                    removed.append(Self.identifier(of: number))
                }
            }
            let newest = try LogPosition(
                edition: position.edition, change: rows.last?.read("change") ?? position.change)
            return Changes(position: newest, changed: changed, removed: removed)
        }
    }

    /// Vacancies looked up at one moment.
    public struct Found: Sendable {
        /// Of the database; another one after a restore.
        public let edition: Int64
        /// By identifier; those that are gone are left out, and those that are held already.
        public let read: [String: StoredVacancy]
        /// Identifiers of those of which the caller holds the revision that is there.
        public let held: Set<String>
    }

    /// The vacancies with these identifiers.
    ///
    /// - Parameter heldRevision: the revision the caller holds of a vacancy of this edition; it is not read again then.
    public func find(
        _ identifiers: [String], heldRevision: (_ identifier: String, _ edition: Int64) -> Int?
    ) throws(StorageError) -> Found {
        try database.read { db in
            let edition = try Self.position(db).edition
            let revisions = try db.cachedStatement(sql: "SELECT revision FROM vacancy WHERE number = ?")
            var read: [String: StoredVacancy] = [:]
            var held: Set<String> = []
            for identifier in identifiers {
                guard let number = Self.number(of: identifier) else { continue }
                if let revision = heldRevision(identifier, edition),
                    try Int.fetchOne(revisions, arguments: [number]) == revision
                {
                    held.insert(identifier)
                } else {
                    read[identifier] = try Self.fetch(number, in: db)
                }
            }
            return Found(edition: edition, read: read, held: held)
        }
    }

    /// Where the log stands, and the numbers of vacancies that changed after a point of it.
    public func changedNumbers(after position: LogPosition) throws(StorageError) -> (LogPosition, numbers: [Int64]) {
        try database.read { db in
            let now = try Self.position(db)
            guard now.edition == position.edition, now.change != position.change else { return (now, []) }
            let numbers = try Int64.fetchAll(
                db, sql: "SELECT DISTINCT number FROM vacancy_change WHERE change > ?", arguments: [position.change])
            return (now, numbers)
        }
    }

    private static func position(_ db: Database) throws -> LogPosition {
        let row = try Row.fetchOne(
            db, sql: "SELECT (SELECT user_version FROM pragma_user_version), (SELECT max(change) FROM vacancy_change)")
        return LogPosition(edition: row?[0] ?? 0, change: row?[1] ?? 0)
    }
}
