import GRDB

extension Migrations {
    /// What lists and duplicates look at, requests that can be repeated, and jobs.
    static func migration004(_ db: Database) throws {
        try db.execute(
            sql: """
                -- What filters look at. A table of its own: to pass over a vacancy, SQLite would read its whole posting.
                CREATE TABLE vacancy_terms (
                    number INTEGER PRIMARY KEY REFERENCES vacancy (number) ON DELETE CASCADE,
                    taxonomy_version TEXT NOT NULL,
                    district TEXT,              -- postcode district of the workplace
                    families TEXT NOT NULL,     -- occupations, each between bars
                    pay REAL,                   -- lowest, pounds a year
                    posted TEXT NOT NULL,       -- ISO date
                    valid_through TEXT,         -- ISO date
                    words TEXT NOT NULL         -- folded, a blank before each
                );

                -- Hashes that vacancies with nearly the same text share.
                CREATE TABLE vacancy_mark (
                    mark INTEGER NOT NULL,
                    number INTEGER NOT NULL REFERENCES vacancy (number) ON DELETE CASCADE,
                    PRIMARY KEY (mark, number)
                ) WITHOUT ROWID;
                CREATE INDEX vacancy_mark_number ON vacancy_mark (number);
                CREATE INDEX vacancy_valid_through ON vacancy (valid_through) WHERE valid_through IS NOT NULL;

                -- Answers kept for a day, so that a request can be repeated; a row is written in the transaction that
                -- stores what the request asked for, so none is left behind by a crash.
                CREATE TABLE request_key (
                    key BLOB PRIMARY KEY,       -- hash of caller, operation and key
                    request BLOB NOT NULL,      -- hash of the body
                    status INTEGER NOT NULL,
                    location TEXT,
                    tag TEXT,
                    body BLOB,
                    created_at TEXT NOT NULL    -- ISO 8601 UTC
                ) WITHOUT ROWID;
                CREATE INDEX request_key_created ON request_key (created_at);

                -- Vacancies sent in too large a number to be stored while the caller waits.
                CREATE TABLE vacancy_job (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    secret TEXT NOT NULL,       -- random; part of what it is asked for by
                    owner TEXT,                 -- identifier of the key that sent it; NULL without one
                    total INTEGER NOT NULL,
                    done INTEGER NOT NULL,
                    stored INTEGER NOT NULL,
                    created_at TEXT NOT NULL,
                    updated_at TEXT NOT NULL
                );
                -- What is still to be done, in parts that are each done in one transaction and then gone.
                CREATE TABLE vacancy_job_part (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    job INTEGER NOT NULL REFERENCES vacancy_job (number) ON DELETE CASCADE,
                    first INTEGER NOT NULL,     -- item, from 0
                    documents BLOB NOT NULL     -- JSON list of texts
                );
                CREATE INDEX vacancy_job_part_job ON vacancy_job_part (job);
                CREATE TABLE vacancy_job_result (
                    job INTEGER NOT NULL REFERENCES vacancy_job (number) ON DELETE CASCADE,
                    item INTEGER NOT NULL,      -- from 0
                    result TEXT NOT NULL,       -- JSON
                    PRIMARY KEY (job, item)
                ) WITHOUT ROWID;
                """)
    }
}
