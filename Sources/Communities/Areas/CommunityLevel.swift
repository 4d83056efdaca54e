/// The kind of area a community is, from the postcode district to the rural-urban class.
public enum CommunityLevel: String, CaseIterable, Codable, Sendable {
    /// Postcode district, such as `B11`.
    case district
    /// Postcode sector, such as `B11 1`; one in seven of the region's sectors has under 1,000 residents.
    case sector
    /// Electoral ward, by its ONS code.
    case ward
    /// Local authority district (the seven boroughs), by its ONS code.
    case borough
    /// National deprivation decile, 1 (most deprived tenth) to 10.
    case imdDecile = "imd-decile"
    /// Rural-urban class, by its ONS code.
    case ruralUrban = "rural-urban"

    /// The level in words, for headings: "postcode district".
    public var label: String {
        switch self {
        case .district: "postcode district"
        case .sector: "postcode sector"
        case .ward: "ward"
        case .borough: "borough"
        case .imdDecile: "deprivation decile"
        case .ruralUrban: "rural or urban"
        }
    }

    /// The name of a code that needs no data to explain, such as "decile 1 (most deprived tenth)"; nil for other levels.
    public func builtInName(of code: String) -> String? {
        switch self {
        case .imdDecile: DeprivationDecile.name(code)
        case .ruralUrban: RuralUrbanClass.name(code)
        case .borough: CombinedAuthority.boroughNames[code]
        case .district, .sector, .ward: nil
        }
    }
}
