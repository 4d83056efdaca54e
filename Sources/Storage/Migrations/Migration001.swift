import GRDB

extension Migrations {
    /// Vacancies with the log of their changes, and courses.
    static func migration001(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE vacancy (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    identifier TEXT,            -- the employer's own reference
                    employer TEXT,
                    title TEXT NOT NULL,
                    valid_through TEXT,         -- ISO date
                    posting TEXT NOT NULL,      -- the document as it came, JSON
                    normalised TEXT NOT NULL,   -- Vacancy, JSON
                    taxonomy_version TEXT NOT NULL,
                    created_at TEXT NOT NULL,   -- ISO 8601 UTC
                    updated_at TEXT NOT NULL,
                    revision INTEGER NOT NULL   -- 1 when posted, one more at each edit
                );
                CREATE INDEX vacancy_identifier ON vacancy (employer, identifier);

                -- Lets a running server see what another process changed, without reading every vacancy again.
                CREATE TABLE vacancy_change (
                    change INTEGER PRIMARY KEY AUTOINCREMENT,
                    number INTEGER NOT NULL
                );

                CREATE TABLE course (
                    id TEXT PRIMARY KEY,
                    content TEXT NOT NULL       -- Course, JSON
                ) WITHOUT ROWID;
                """)
    }
}
