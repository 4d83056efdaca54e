/// A column of an ONS postcode directory that Fairway reads, whatever name its release gives it.
public enum DirectoryColumn: String, CaseIterable, Codable, Sendable {
    case postcode
    case terminated = "month of termination"
    case borough = "local authority district"
    case ward
    case lsoa2021 = "2021 LSOA"
    case lsoa2011 = "2011 LSOA"
    case ruralUrban = "rural-urban class"
    case latitude, longitude
    case country
    case userType = "user type"
    case gridQuality = "grid reference quality"

    /// Accepted names in order of preference, in lower case; `#` stands for one digit of the vintage.
    ///
    /// The directory's own deprivation column is left out on purpose: it is a rank within one nation and of an edition
    /// its name does not always tell.
    var patterns: [String] {
        switch self {
        case .postcode: ["pcds", "pcd8", "pcd2", "pcd7", "pcd"]
        case .terminated: ["doterm"]
        case .borough: ["lad##cd", "ladcd", "oslaua", "laua"]
        case .ward: ["wd##cd", "osward", "ward"]
        case .lsoa2021: ["lsoa21cd", "lsoa21"]
        case .lsoa2011: ["lsoa11cd", "lsoa11"]
        case .ruralUrban: ["ruc21ind", "ru21ind", "ruc21", "ruc11ind", "ru11ind"]
        case .latitude: ["lat"]
        case .longitude: ["long"]
        case .country: ["ctry##cd", "ctrycd", "ctry"]
        case .userType: ["usrtypind", "usertype"]
        case .gridQuality: ["gridind", "osgrdind"]
        }
    }

    /// Whether a file without it is refused; of the two LSOA columns one is enough.
    var isNeeded: Bool {
        switch self {
        case .postcode, .terminated, .borough, .ward, .ruralUrban, .latitude, .longitude: true
        case .lsoa2021, .lsoa2011, .country, .userType, .gridQuality: false
        }
    }

    /// Names for an error message: `lad##cd` becomes `lad25cd (any year)`.
    var acceptedNames: [String] {
        patterns.map { $0.contains("#") ? $0.replacing("##", with: "25") + " (any year)" : $0 }
    }
}
