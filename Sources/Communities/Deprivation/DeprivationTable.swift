/// Ranks by small area and edition, to join a postcode's LSOA to its deprivation decile.
public struct DeprivationTable: Sendable {
    private var ranks: [DeprivationEdition: [String: Int]] = [:]

    /// Makes an empty table.
    public init() {}

    /// How many small areas are held for an edition.
    public func count(of edition: DeprivationEdition) -> Int { ranks[edition]?.count ?? 0 }

    /// Adds a row, replacing an earlier one of the same area and edition.
    public mutating func add(_ row: DeprivationRank) { ranks[row.edition, default: [:]][row.lsoa] = row.rank }

    /// The row of an LSOA in an edition; nil when it has none there.
    public func rank(lsoa: String, edition: DeprivationEdition) -> DeprivationRank? {
        guard let rank = ranks[edition]?[lsoa] else { return nil }
        return DeprivationRank(lsoa: lsoa, rank: rank, edition: edition)
    }

    /// The newest edition's row for a postcode, each edition joined on the LSOA codes of its own census.
    ///
    /// Only English areas have one: Scottish, Welsh and Northern Irish ranks are of other indices.
    public func newest(for row: PlaceRow) -> DeprivationRank? {
        guard row.nation == nil || row.nation == .england else { return nil }
        for edition in DeprivationEdition.allCases.reversed() {
            guard let lsoa = edition.lsoaYear == 2021 ? row.lsoa2021 : row.lsoa2011 else { continue }
            if let found = rank(lsoa: lsoa, edition: edition) { return found }
        }
        return nil
    }
}
