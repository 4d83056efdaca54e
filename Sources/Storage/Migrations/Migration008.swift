import GRDB

extension Migrations {
    /// What audits have published.
    static func migration008(_ db: Database) throws {
        try db.execute(
            sql: """
                -- What left the authority, so that the next publication gives nothing away together with it.
                CREATE TABLE audit_publication (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    published_at TEXT NOT NULL,    -- ISO 8601 UTC
                    content TEXT NOT NULL          -- JSON, exact counts: never leaves the authority
                );
                """)
    }
}
