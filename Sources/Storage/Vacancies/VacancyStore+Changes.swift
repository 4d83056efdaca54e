import GRDB
import SkillsTaxonomy

extension VacancyStore {
    /// What changed since a point of the log.
    public struct Changes: Sendable {
        /// The newest point of the log; ask from here next time.
        public let position: Int64
        /// New and edited vacancies, as they are now.
        public let changed: [StoredVacancy]
        /// Identifiers that are gone.
        public let removed: [String]
    }

    /// The newest point of the log of changes.
    public func position() throws(StorageError) -> Int64 {
        try database.read { db in try Self.position(db) }
    }

    /// What changed after a point of the log.
    public func changes(after position: Int64) throws(StorageError) -> Changes {
        try database.read { db in
            let numbers = try Int64.fetchAll(
                db, sql: "SELECT DISTINCT number FROM vacancy_change WHERE change > ? ORDER BY number",
                arguments: [position])
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

    private static func position(_ db: Database) throws -> Int64 {
        try Int64.fetchOne(db, sql: "SELECT max(change) FROM vacancy_change") ?? 0
    }
}
