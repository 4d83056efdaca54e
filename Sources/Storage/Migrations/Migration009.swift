import GRDB

extension Migrations {
    /// Voluntary monitoring answers, apart from all else.
    static func migration009(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE monitoring_answer (
                    person TEXT NOT NULL,          -- a pseudonym of its own: only the key outside the database joins it
                                                   -- with a match record
                    question TEXT NOT NULL,
                    answer TEXT NOT NULL,
                    expires_on TEXT NOT NULL,      -- ISO date, the last day of the consent
                    PRIMARY KEY (person, question)
                ) WITHOUT ROWID;                   -- in the order of pseudonyms, which tells nothing of when they came
                CREATE INDEX monitoring_answer_expiry ON monitoring_answer (expires_on);
                """)
    }
}
