import Communities
import Foundation
import GRDB

/// Profiles that residents agreed to have kept, each purpose by itself and for a time.
///
/// A profile without a purpose is gone, with the match record and the monitoring answers that belong to it, in the same
/// transaction; counts by month are all that stays. What was erased is overwritten with zeros, and `forgetErased` takes it out of the log as well.
public struct ProfileStore: Sendable {
    let database: FairwayDatabase
    /// Which purposes need what.
    public let rules: Rules

    /// What hangs on which purposes, in words of the service.
    public struct Rules: Sendable {
        /// A profile is kept while one of these is consented to.
        public let keeping: Set<String>
        /// Area codes are kept while one of these is.
        public let areas: Set<String>
        /// The sector to set out from is kept while all of these are.
        public let travel: Set<String>
        /// The match record, and what was answered for monitoring, are kept while this is.
        public let records: String
        /// The pseudonym of a profile's match record.
        public let pseudonym: @Sendable (_ id: String) -> String
        /// The pseudonym of what the holder of a profile answered for monitoring.
        public let person: @Sendable (_ id: String) -> String

        /// Makes the rules.
        public init(
            keeping: Set<String>, areas: Set<String>, travel: Set<String>, records: String,
            pseudonym: @escaping @Sendable (_ id: String) -> String,
            person: @escaping @Sendable (_ id: String) -> String
        ) {
            self.keeping = keeping
            self.areas = areas
            self.travel = travel
            self.records = records
            self.pseudonym = pseudonym
            self.person = person
        }
    }

    /// Something that is counted by month.
    public enum Event: String, Sendable, CaseIterable {
        case stored, withdrawn, expired, erased
    }

    /// Events of a month.
    public struct Count: Hashable, Sendable {
        /// `2026-11`.
        public let month: String
        /// What happened.
        public let event: Event
        /// How often.
        public let count: Int
    }

    /// Stores a profile, and its match record where there is one.
    ///
    /// - Parameters:
    ///   - time: ISO 8601 UTC, of the answer that is kept.
    ///   - keeping: the key under which the answer is kept.
    public func insert(
        _ profile: StoredProfile, record: MatchRecord?, time: String, keeping: RequestKeeping<StoredProfile>? = nil
    ) throws(StorageError) -> KeyedWrite<StoredProfile> {
        try database.write { db in
            try RequestKeyStore.keyed(keeping, time: time, in: db) {
                try Self.insert(profile, record: record, in: db)
                return profile
            }
        }
    }

    private static func insert(_ profile: StoredProfile, record: MatchRecord?, in db: Database) throws {
        let areas = profile.areas
        try db.execute(
            sql: """
                INSERT INTO profile (id, content, taxonomy_version, created_on, district, ward, borough, imd_decile,
                    imd_edition, rural_urban, travel_sector)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                profile.id, try Self.encode(profile.content), profile.taxonomyVersion, profile.createdOn,
                areas.district, areas.ward, areas.borough, areas.imdDecile, areas.imdEdition, areas.ruralUrban,
                profile.travelSector,
            ])
        for consent in profile.consents {
            try db.execute(
                sql: "INSERT INTO profile_consent (profile, purpose, given_on, expires_on) VALUES (?, ?, ?, ?)",
                arguments: [profile.id, consent.purpose, consent.givenOn, consent.expiresOn])
        }
        if let record {
            var writer = TrailWriter(db: db)
            try MatchRecordStore.store(record, with: &writer, in: db)
        }
        try Self.count(.stored, on: profile.createdOn, in: db)
    }

    /// The profile with an identifier, with the purposes that hold on a day; nil when none does.
    ///
    /// - Parameter day: ISO date.
    public func find(_ id: String, on day: String) throws(StorageError) -> StoredProfile? {
        try database.read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM profile WHERE id = ?", arguments: [id]).flatMap {
                try stored($0, on: day, in: db)
            }
        }
    }

    /// Up to `limit` profiles after an identifier, in the order of identifiers, which is no order at all.
    public func list(after id: String, limit: Int, on day: String) throws(StorageError) -> [StoredProfile] {
        try database.read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM profile WHERE id > ? ORDER BY id LIMIT ?", arguments: [id, limit]
            ).compactMap { try stored($0, on: day, in: db) }
        }
    }

    /// Every profile whose resident agrees to a purpose on a day, in the order of identifiers.
    public func all(for purpose: String, on day: String) throws(StorageError) -> [StoredProfile] {
        try database.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT profile.* FROM profile JOIN profile_consent ON profile = id
                    WHERE purpose = ? AND expires_on >= ? ORDER BY id
                    """, arguments: [purpose, day]
            ).compactMap { try stored($0, on: day, in: db) }
        }
    }

    /// How many profiles there are.
    public func count() throws(StorageError) -> Int {
        try database.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM profile") ?? 0 }
    }

    /// How many profiles agree to each purpose on a day, and until when the last of them does.
    public func purposes(on day: String) throws(StorageError) -> [(purpose: String, profiles: Int, until: String)] {
        try database.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT purpose, count(*) AS profiles, max(expires_on) AS until FROM profile_consent
                    WHERE expires_on >= ? GROUP BY purpose ORDER BY purpose
                    """, arguments: [day]
            ).map { (purpose: try $0.read("purpose"), profiles: try $0.read("profiles"), until: try $0.read("until")) }
        }
    }

    /// Everything that was counted, the oldest month first.
    public func counts() throws(StorageError) -> [Count] {
        try database.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM profile_count ORDER BY month, event").compactMap { row in
                try Event(rawValue: row.read("event")).map {
                    try Count(month: row.read("month"), event: $0, count: row.read("count"))
                }
            }
        }
    }

    // MARK: Taking back

    /// What became of a profile.
    public enum Change: Hashable, Sendable {
        /// There is no such profile, or no such purpose.
        case none
        /// The purpose is gone, with all that only it needed.
        case withdrawn
        /// It was the last purpose, so the profile is gone.
        case erased
    }

    /// Takes one purpose back, and everything that no other purpose needs.
    public func withdraw(_ purpose: String, from id: String, on day: String) throws(StorageError) -> Change {
        try database.write { db in
            try db.execute(
                sql: "DELETE FROM profile_consent WHERE profile = ? AND purpose = ?", arguments: [id, purpose])
            guard db.changesCount == 1 else { return .none }
            try Self.count(.withdrawn, on: day, in: db)
            return try settle(id, on: day, in: db) ? .withdrawn : .erased
        }
    }

    /// Erases a profile; false when there is none.
    public func erase(_ id: String, on day: String) throws(StorageError) -> Bool {
        try database.write { db in
            try db.execute(sql: "DELETE FROM profile_consent WHERE profile = ?", arguments: [id])
            guard try Bool.fetchOne(db, sql: "SELECT 1 FROM profile WHERE id = ?", arguments: [id]) != nil else {
                return false
            }
            return try !settle(id, on: day, in: db)
        }
    }

    /// Ends every purpose whose time is over, and erases the profiles that have none left.
    ///
    /// - Returns: how many purposes ended and how many profiles went.
    public func sweep(on day: String) throws(StorageError) -> (expired: Int, erased: Int) {
        try database.write { db in
            let touched = try String.fetchAll(
                db, sql: "SELECT DISTINCT profile FROM profile_consent WHERE expires_on < ? ORDER BY profile",
                arguments: [day])
            try db.execute(sql: "DELETE FROM profile_consent WHERE expires_on < ?", arguments: [day])
            let expired = db.changesCount
            if expired > 0 { try Self.count(.expired, on: day, times: expired, in: db) }
            var erased = 0
            for id in touched where try !settle(id, on: day, in: db) { erased += 1 }
            return (expired, erased)
        }
    }

    /// Takes what was erased out of the write-ahead log too.
    public func forgetErased() throws(StorageError) { try database.forgetErased() }

    /// Brings what is kept in line with the purposes that are left; false when none is and the profile went.
    private func settle(_ id: String, on day: String, in db: Database) throws -> Bool {
        let left = Set(
            try String.fetchAll(db, sql: "SELECT purpose FROM profile_consent WHERE profile = ?", arguments: [id]))
        if !left.contains(rules.records) {
            try db.execute(sql: "DELETE FROM match_record WHERE resident = ?", arguments: [rules.pseudonym(id)])
            try MonitoringStore.remove(rules.person(id), in: db)
        }
        guard !left.isDisjoint(with: rules.keeping) else {
            try db.execute(sql: "DELETE FROM profile WHERE id = ?", arguments: [id])
            // An answer kept for a repeated request names the profile, at the end of its address.
            try db.execute(sql: "DELETE FROM request_key WHERE location LIKE '%/' || ?", arguments: [id])
            try Self.count(.erased, on: day, in: db)
            return false
        }
        if left.isDisjoint(with: rules.areas) {
            try db.execute(
                sql: """
                    UPDATE profile SET district = NULL, ward = NULL, borough = NULL, imd_decile = NULL,
                        imd_edition = NULL, rural_urban = NULL WHERE id = ?
                    """, arguments: [id])
        }
        if !left.isSuperset(of: rules.travel) {
            try db.execute(sql: "UPDATE profile SET travel_sector = NULL WHERE id = ?", arguments: [id])
        }
        return true
    }

    private static func count(_ event: Event, on day: String, times: Int = 1, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO profile_count (month, event, count) VALUES (?, ?, ?)
                ON CONFLICT (month, event) DO UPDATE SET count = count + excluded.count
                """, arguments: [String(day.prefix(7)), event.rawValue, times])
    }

    // MARK: Rows

    private func stored(_ row: Row, on day: String, in db: Database) throws -> StoredProfile? {
        let id: String = try row.read("id")
        let consents = try Row.fetchAll(
            db, sql: "SELECT * FROM profile_consent WHERE profile = ? AND expires_on >= ? ORDER BY purpose",
            arguments: [id, day]
        ).map { row in
            try StoredConsent(
                purpose: row.read("purpose"), givenOn: row.read("given_on"), expiresOn: row.read("expires_on"))
        }
        let live = Set(consents.map(\.purpose))
        guard !live.isDisjoint(with: rules.keeping) else { return nil }
        let mayHaveAreas = !live.isDisjoint(with: rules.areas)
        return try StoredProfile(
            id: id, content: JSONDecoder().decode(StoredProfileContent.self, from: row.read("content")),
            taxonomyVersion: row.read("taxonomy_version"), createdOn: row.read("created_on"),
            areas: mayHaveAreas
                ? AreaCodes(
                    district: row.read("district"), ward: row.read("ward"), borough: row.read("borough"),
                    imdDecile: row.read("imd_decile"), imdEdition: row.read("imd_edition"),
                    ruralUrban: row.read("rural_urban"))
                : AreaCodes(),
            travelSector: live.isSuperset(of: rules.travel) ? row.read("travel_sector") : nil, consents: consents)
    }

    private static func encode(_ content: StoredProfileContent) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(content), as: UTF8.self)
    }
}
