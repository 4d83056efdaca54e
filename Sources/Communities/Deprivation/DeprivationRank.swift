/// One small area's place in the Index of Multiple Deprivation.
public struct DeprivationRank: Hashable, Codable, Sendable {
    /// The LSOA, by its ONS code of the edition's census year.
    public let lsoa: String
    /// Rank in England, 1 (most deprived) to the edition's `areaCount`.
    public let rank: Int
    /// Decile of that rank, 1 (most deprived) to 10.
    public let decile: Int
    /// The edition it comes from, always kept beside the decile.
    public let edition: DeprivationEdition

    /// Makes a row from a rank; nil when the rank is outside the edition's range.
    public init?(lsoa: String, rank: Int, edition: DeprivationEdition) {
        guard let decile = edition.decile(rank: rank) else { return nil }
        self.lsoa = lsoa
        self.rank = rank
        self.decile = decile
        self.edition = edition
    }
}
