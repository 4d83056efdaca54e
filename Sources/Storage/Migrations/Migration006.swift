import GRDB

extension Migrations {
    /// The audit's own trail: every vacancy a resident was scored for, in packed columns; what was published; how long it
    /// all is kept.
    static func migration006(_ db: Database) throws {
        try db.execute(
            sql: """
                -- A version of an advert: another as soon as anything changes that a score reads, or its pay.
                CREATE TABLE audit_vacancy (
                    number INTEGER PRIMARY KEY,
                    vacancy TEXT NOT NULL,
                    version INTEGER NOT NULL,      -- from 1
                    fingerprint INTEGER NOT NULL,
                    pay REAL,                      -- pounds a year
                    possible BLOB NOT NULL,        -- the most each part of a score could give: packed millionths
                    UNIQUE (vacancy, fingerprint)
                );
                -- The vacancies that could be matched with on one day, shared by all who were matched with them.
                CREATE TABLE audit_pool (
                    number INTEGER PRIMARY KEY,
                    fingerprint INTEGER NOT NULL UNIQUE,
                    size INTEGER NOT NULL,
                    parts TEXT NOT NULL,           -- names of the parts of a score, JSON
                    vacancies BLOB NOT NULL        -- packed numbers of audit_vacancy, each less the one before
                );
                CREATE TABLE audit_trail (
                    record INTEGER PRIMARY KEY REFERENCES match_record (number) ON DELETE CASCADE,
                    pool INTEGER REFERENCES audit_pool (number), -- null when there was too little to score
                    stratum TEXT,
                    features TEXT NOT NULL,        -- what was read of the résumé, numbers by name, JSON
                    points BLOB NOT NULL           -- packed millionths, a column for each part
                );
                CREATE INDEX audit_trail_pool ON audit_trail (pool);
                CREATE INDEX match_record_period ON match_record (period);
                CREATE TABLE audit_rule (
                    name TEXT PRIMARY KEY,
                    value TEXT NOT NULL
                ) WITHOUT ROWID;
                """)
    }
}
