/// The areas a postcode falls in, as codes only; this, and no postcode, is what an audit may keep.
public struct AreaCodes: Hashable, Codable, Sendable {
    /// Postcode district, such as `B11`.
    public var district: String?
    /// Postcode sector, such as `B11 1`.
    public var sector: String?
    /// Ward, as its ONS code.
    public var ward: String?
    /// Borough (local authority district), as its ONS code.
    public var borough: String?
    /// Deprivation decile, 1 (most deprived) to 10; nil outside England and wherever only a district is known.
    public var imdDecile: Int?
    /// Edition of the index the decile comes from, `2019` or `2025`; editions are not interchangeable.
    public var imdEdition: String?
    /// Rural-urban class, as its ONS code.
    public var ruralUrban: String?

    /// Makes a set of codes; whatever is unknown stays nil.
    public init(
        district: String? = nil, sector: String? = nil, ward: String? = nil, borough: String? = nil,
        imdDecile: Int? = nil, imdEdition: String? = nil, ruralUrban: String? = nil
    ) {
        self.district = district
        self.sector = sector
        self.ward = ward
        self.borough = borough
        self.imdDecile = imdDecile
        self.imdEdition = imdEdition
        self.ruralUrban = ruralUrban
    }

    /// The code at a level; nil when the area is unknown there.
    public func code(at level: CommunityLevel) -> String? {
        switch level {
        case .district: district
        case .sector: sector
        case .ward: ward
        case .borough: borough
        case .imdDecile: imdDecile.map(String.init)
        case .ruralUrban: ruralUrban
        }
    }
}
