import GRDB

extension Migrations {
    /// The index of the vacancies as it was last kept, so that a start need not read every vacancy.
    static func migration007(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE match_index (
                    id INTEGER PRIMARY KEY CHECK (id = 1),
                    version INTEGER NOT NULL,       -- of the form of its pieces
                    taxonomy_version TEXT NOT NULL, -- the vacancies were read with
                    position INTEGER NOT NULL       -- the point of vacancy_change that it shows
                );
                CREATE TABLE match_index_piece (
                    place INTEGER PRIMARY KEY,
                    checksum INTEGER NOT NULL,      -- XXH64 of the content
                    content BLOB NOT NULL
                );
                """)
    }
}
