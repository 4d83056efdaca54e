import GRDB

extension Migrations {
    /// Postcodes and deprivation from official files.
    static func migration003(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE postcode (
                    postcode TEXT PRIMARY KEY,     -- canonical, one space
                    latitude REAL, longitude REAL, nation TEXT,
                    lsoa TEXT, lsoa11 TEXT, ward TEXT, borough TEXT, rural_urban TEXT,
                    is_live INTEGER NOT NULL
                ) WITHOUT ROWID;
                CREATE TABLE deprivation (
                    lsoa TEXT NOT NULL,
                    edition TEXT NOT NULL,         -- 2019 or 2025
                    rank INTEGER NOT NULL,
                    decile INTEGER NOT NULL,
                    PRIMARY KEY (lsoa, edition)
                ) WITHOUT ROWID;
                """)
    }
}
