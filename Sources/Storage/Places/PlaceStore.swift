public import Communities
import GRDB

/// Postcodes and deprivation, imported from official files.
public struct PlaceStore: Sendable {
    let database: FairwayDatabase

    /// What is imported.
    public struct Contents: Hashable, Sendable {
        /// How many postcodes.
        public let postcodes: Int
        /// Small areas by edition of the index (`2019`, `2025`).
        public let deprivation: [String: Int]
    }

    /// Stores postcodes in one transaction: all that `rows` hands over, or none when it throws.
    ///
    /// - Returns: how many were stored.
    public func importPostcodes(
        _ rows: (_ store: (PlaceRow) throws -> Void) throws -> Void
    ) throws -> Int {
        try database.writeRethrowing { db in
            let insert = try db.cachedStatement(
                sql: """
                    INSERT INTO postcode (postcode, latitude, longitude, lsoa, lsoa11, ward, borough, rural_urban, nation,
                        is_live)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (postcode) DO UPDATE SET latitude = excluded.latitude, longitude = excluded.longitude,
                        lsoa = excluded.lsoa, lsoa11 = excluded.lsoa11, ward = excluded.ward, borough = excluded.borough,
                        rural_urban = excluded.rural_urban, nation = excluded.nation, is_live = excluded.is_live
                    """)
            var count = 0
            try rows { row in
                try insert.execute(arguments: [
                    row.postcode.description, row.coordinate?.latitude, row.coordinate?.longitude, row.lsoa2021,
                    row.lsoa2011, row.ward, row.borough, row.ruralUrban, row.nation?.rawValue, row.isLive,
                ])
                count += 1
            }
            return count
        }
    }

    /// Stores deprivation ranks in one transaction: all that `rows` hands over, or none when it throws.
    ///
    /// - Returns: how many were stored.
    public func importDeprivation(
        _ rows: (_ store: (DeprivationRank) throws -> Void) throws -> Void
    ) throws -> Int {
        try database.writeRethrowing { db in
            let insert = try db.cachedStatement(
                sql: """
                    INSERT INTO deprivation (lsoa, edition, rank, decile) VALUES (?, ?, ?, ?)
                    ON CONFLICT (lsoa, edition) DO UPDATE SET rank = excluded.rank, decile = excluded.decile
                    """)
            var count = 0
            try rows { row in
                try insert.execute(arguments: [row.lsoa, row.edition.rawValue, row.rank, row.decile])
                count += 1
            }
            return count
        }
    }

    /// The directory's row of a postcode, with the newest deprivation rank of its small area.
    public func row(of postcode: Postcode) throws(StorageError) -> (row: PlaceRow, deprivation: DeprivationRank?)? {
        try database.read { db in
            guard
                let found = try Row.fetchOne(
                    db, sql: "SELECT * FROM postcode WHERE postcode = ?", arguments: [postcode.description])
            else { return nil }
            let latitude: Double? = found["latitude"]
            let longitude: Double? = found["longitude"]
            let nation: String? = found["nation"]
            let isLive: Bool = found["is_live"]
            let row = PlaceRow(
                postcode: postcode, terminated: isLive ? nil : "",
                coordinate: latitude.flatMap { latitude in
                    longitude.map { Coordinate(latitude: latitude, longitude: $0) }
                },
                borough: found["borough"], ward: found["ward"], lsoa2021: found["lsoa"], lsoa2011: found["lsoa11"],
                ruralUrban: found["rural_urban"], nation: nation.flatMap(Nation.init(rawValue:)))
            var table = DeprivationTable()
            for edition in DeprivationEdition.allCases {
                guard let lsoa = edition.lsoaYear == 2021 ? row.lsoa2021 : row.lsoa2011,
                    let rank = try Int.fetchOne(
                        db, sql: "SELECT rank FROM deprivation WHERE lsoa = ? AND edition = ?",
                        arguments: [lsoa, edition.rawValue])
                else { continue }
                DeprivationRank(lsoa: lsoa, rank: rank, edition: edition).map { table.add($0) }
            }
            return (row, table.newest(for: row))
        }
    }

    /// How much is imported.
    public func contents() throws(StorageError) -> Contents {
        try database.read { db in
            var deprivation: [String: Int] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT edition, count(*) AS areas FROM deprivation GROUP BY edition")
            {
                deprivation[try row.read("edition")] = try row.read("areas")
            }
            return Contents(
                postcodes: try Int.fetchOne(db, sql: "SELECT count(*) FROM postcode") ?? 0, deprivation: deprivation)
        }
    }
}
