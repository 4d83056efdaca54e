import GRDB

extension Migrations {
    /// Who may do what, and what residents agreed to have kept.
    static func migration005(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE access_key (
                    id TEXT PRIMARY KEY,           -- stands in the open in the key itself
                    name TEXT NOT NULL,            -- whose it is, for the operator
                    scopes TEXT NOT NULL,          -- words with a blank between
                    salt BLOB NOT NULL,
                    hash BLOB NOT NULL,            -- of the secret; the secret itself is nowhere
                    created_at TEXT NOT NULL,      -- ISO 8601 UTC
                    rotated_at TEXT,
                    revoked_at TEXT                -- kept as a row, so that its vacancies still have an owner
                ) WITHOUT ROWID;

                -- The identifier of the key that posted it; NULL when it was posted on this machine or before keys.
                ALTER TABLE vacancy ADD COLUMN owner TEXT;

                -- Identifiers of the taxonomy, figures and area codes: no text, no name, no postcode.
                CREATE TABLE profile (
                    id TEXT PRIMARY KEY,           -- random; whoever holds it may read and erase the profile
                    content TEXT NOT NULL,         -- Profile without evidence, JSON
                    taxonomy_version TEXT NOT NULL,
                    created_on TEXT NOT NULL,      -- ISO date
                    district TEXT, ward TEXT, borough TEXT,
                    imd_decile INTEGER, imd_edition TEXT, rural_urban TEXT,
                    travel_sector TEXT             -- postcode sector, only while travel is consented to
                ) WITHOUT ROWID;
                CREATE TABLE profile_consent (
                    profile TEXT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
                    purpose TEXT NOT NULL,
                    given_on TEXT NOT NULL,        -- ISO date
                    expires_on TEXT NOT NULL,      -- ISO date, the last day it holds
                    PRIMARY KEY (profile, purpose)
                ) WITHOUT ROWID;
                CREATE INDEX profile_consent_expiry ON profile_consent (expires_on);

                -- All that an erasure leaves.
                CREATE TABLE profile_count (
                    month TEXT NOT NULL,           -- 2026-11
                    event TEXT NOT NULL,           -- stored, withdrawn, expired, erased
                    count INTEGER NOT NULL,
                    PRIMARY KEY (month, event)
                ) WITHOUT ROWID;
                """)
    }
}
