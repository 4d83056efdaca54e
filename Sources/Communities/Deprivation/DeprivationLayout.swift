/// Where the needed columns of one deprivation file lie, and which edition it is.
///
/// Headers are matched by their beginnings: published copies cut the long ones short in different places.
struct DeprivationLayout {
    let edition: DeprivationEdition
    let width: Int
    let columns: [String: String]
    let lsoa, rank, decile: Int

    private static let lsoaPrefix = "lsoa code ("
    private static let districtPrefix = "local authority district code ("
    private static let rankPrefix = "index of multiple deprivation (imd) rank"
    private static let decilePrefix = "index of multiple deprivation (imd) decile"

    /// Throws `ImportError` when a needed column is missing or the years in the header name no edition Fairway reads.
    init(_ header: HeaderIndex) throws {
        guard let lsoa = header.column(startingWith: Self.lsoaPrefix) else {
            throw ImportError.missingColumn(
                column: "small area (LSOA)", accepted: ["LSOA code (2021)", "LSOA code (2011)"])
        }
        guard let rank = header.column(startingWith: Self.rankPrefix) else {
            throw ImportError.missingColumn(
                column: "deprivation rank", accepted: ["Index of Multiple Deprivation (IMD) Rank…"])
        }
        let district = header.column(startingWith: Self.districtPrefix)
        edition = try Self.edition(lsoa: header.names[lsoa], district: district.map { header.names[$0] })
        self.lsoa = lsoa
        self.rank = rank
        decile = header.column(startingWith: Self.decilePrefix) ?? -1
        width = header.names.count
        columns = ["small area": header.names[lsoa], "deprivation rank": header.names[rank]]
    }

    /// The 2015 index has LSOAs of 2011 like that of 2019; only the year of its districts tells them apart.
    private static func edition(lsoa: String, district: String?) throws -> DeprivationEdition {
        let lsoaYear = year(lsoa, after: lsoaPrefix)
        let districtYear = district.flatMap { year($0, after: districtPrefix) }
        switch (lsoaYear, districtYear) {
        case (2021, nil), (2021, 2024): return .iod2025
        case (2011, nil), (2011, 2019): return .iod2019
        default:
            let years = [("LSOAs", lsoaYear), ("districts", districtYear)].map { name, year in
                "\(name) of \(year.map(String.init) ?? "an unknown year")"
            }
            throw ImportError.unknownEdition(found: years.joined(separator: ", "))
        }
    }

    private static func year(_ name: String, after prefix: String) -> Int? {
        guard name.hasPrefix(prefix) else { return nil }
        return Int(name.dropFirst(prefix.count).prefix(4))
    }
}
