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

    /// What changed after a point of the log of the same edition.
    public func changes(after position: LogPosition) throws(StorageError) -> Changes {
        try database.read { db in
            let numbers = try Int64.fetchAll(
                db, sql: "SELECT DISTINCT number FROM vacancy_change WHERE change > ? ORDER BY number",
                arguments: [position.change])
            var changed: [StoredVacancy] = []
            var removed: [String] = []
            for number in numbers {
                if let vacancy = try Self.fetch(number, in: db) {
                    changed.append(vacancy)
                } else {
                    removed.append(Self.identifier(of: number))
                }
            }
            return Changes(position: try Self.position(db), changed: changed, removed: removed)
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
