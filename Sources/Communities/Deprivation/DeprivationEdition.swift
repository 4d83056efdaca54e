/// An edition of the English Indices of Deprivation, and the small areas it ranks.
public enum DeprivationEdition: String, CaseIterable, Codable, Sendable {
    case iod2019 = "2019"
    case iod2025 = "2025"

    /// Number of small areas (LSOAs) ranked: rank 1 is the most deprived, this one the least.
    public var areaCount: Int {
        switch self {
        case .iod2019: 32_844
        case .iod2025: 33_755
        }
    }

    /// Census year of the LSOA codes it uses; joining on the other year's codes gives wrong areas.
    public var lsoaYear: Int {
        switch self {
        case .iod2019: 2011
        case .iod2025: 2021
        }
    }

    /// The decile of a rank, 1 to 10: ceil(10 × rank / N), exact on every row of both editions; nil out of range.
    public func decile(rank: Int) -> Int? {
        guard (1...areaCount).contains(rank) else { return nil }
        return (10 * rank + areaCount - 1) / areaCount
    }
}
