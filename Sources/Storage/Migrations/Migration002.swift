import GRDB

extension Migrations {
    /// What audits are made from: area codes and scores, no postcode, no text, no name.
    static func migration002(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE match_record (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    resident TEXT NOT NULL UNIQUE, -- pseudonym; a new record of the same resident replaces the old
                    period TEXT NOT NULL,          -- year and month
                    district TEXT, sector TEXT, ward TEXT, borough TEXT,
                    imd_decile INTEGER, imd_edition TEXT, rural_urban TEXT,
                    taxonomy_version TEXT NOT NULL,
                    engine_version TEXT NOT NULL
                );
                CREATE TABLE match_outcome (
                    record INTEGER NOT NULL REFERENCES match_record (number) ON DELETE CASCADE,
                    rank INTEGER NOT NULL,         -- place in the resident's own list
                    vacancy TEXT NOT NULL,
                    score REAL NOT NULL,
                    pay REAL,                      -- pounds a year
                    PRIMARY KEY (record, rank)
                ) WITHOUT ROWID;
                """)
    }
}
