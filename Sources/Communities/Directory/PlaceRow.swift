/// One postcode as an ONS directory gives it, pseudo codes removed.
public struct PlaceRow: Hashable, Codable, Sendable {
    /// Who receives post there.
    public enum UserType: Int, Codable, Sendable {
        /// Ordinary addresses, up to a hundred of them.
        case small = 0
        /// One large organisation.
        case large = 1
    }

    /// The postcode.
    public let postcode: Postcode
    /// Year and month it went out of use, as `1996-06`; nil while in use.
    public let terminated: String?
    /// Position; nil when the directory has none (it then writes latitude 99.999999).
    public let coordinate: Coordinate?
    /// Borough or other local authority district, as its ONS code.
    public let borough: String?
    /// Ward, as its ONS code.
    public let ward: String?
    /// Small area of the 2021 census (a data zone in Scotland), as its ONS code.
    public let lsoa2021: String?
    /// Small area of the 2011 census, as its ONS code.
    public let lsoa2011: String?
    /// Rural-urban class of England and Wales, the 2021 one where the file has both.
    public let ruralUrban: String?
    /// The nation it lies in.
    public let nation: Nation?
    /// Small or large user; nil when the file does not say.
    public let userType: UserType?
    /// Positional quality, 1 (within the building) to 6 (mean of the sector), 8 (old), 9 (none).
    public let gridQuality: Int?

    /// Whether the postcode is in use.
    public var isLive: Bool { terminated == nil }

    /// Makes a row from its parts.
    public init(
        postcode: Postcode, terminated: String? = nil, coordinate: Coordinate? = nil, borough: String? = nil,
        ward: String? = nil, lsoa2021: String? = nil, lsoa2011: String? = nil, ruralUrban: String? = nil,
        nation: Nation? = nil, userType: UserType? = nil, gridQuality: Int? = nil
    ) {
        self.postcode = postcode
        self.terminated = terminated
        self.coordinate = coordinate
        self.borough = borough
        self.ward = ward
        self.lsoa2021 = lsoa2021
        self.lsoa2011 = lsoa2011
        self.ruralUrban = ruralUrban
        self.nation = nation
        self.userType = userType
        self.gridQuality = gridQuality
    }
}
