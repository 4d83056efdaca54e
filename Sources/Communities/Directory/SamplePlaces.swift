public import Foundation

/// The place data that comes with Fairway, held in memory: all districts, wards and boroughs of the combined authority
/// and some hundreds of its postcodes.
///
/// Enough to try everything; load the ONS directory to know every postcode.
public struct SamplePlaces: PlaceDirectory {
    /// Every postcode held, sorted, those no longer in use included.
    public let postcodes: [Postcode]
    /// Every district that touches the combined authority, sorted by code.
    public let districts: [District]
    /// Ward names by ONS code.
    public let wardNames: [String: String]
    /// Borough names by ONS code: the seven, and the neighbours that share a district with them.
    public let boroughNames: [String: String]

    private let places: [Postcode: Place]
    private let districtsByCode: [String: District]

    /// Reads `boroughs.csv`, `wards.csv`, `districts.csv` and `postcodes.csv` from a folder.
    ///
    /// Throws `PlaceDataError` with file and line at the first fault, a reference to an unknown area included.
    public init(folder: URL) throws {
        var reader = SamplePlacesReader(folder: folder)
        try reader.readAll()
        places = reader.places
        postcodes = reader.places.keys.sorted()
        districtsByCode = reader.districts
        districts = reader.districts.values.sorted { $0.code < $1.code }
        wardNames = reader.wardNames
        boroughNames = reader.boroughNames
    }

    /// The place of a postcode; nil when the sample does not hold it, which says nothing about whether it exists.
    public func place(_ postcode: Postcode) -> Place? { places[postcode] }

    /// The district of a code such as `B11`; nil outside the combined authority.
    public func district(_ code: String) -> District? { districtsByCode[code] }

    /// The name of an area; a district is named with its borough, "B11 (Birmingham)".
    public func areaName(_ code: String, level: CommunityLevel) -> String? {
        switch level {
        case .district: districtsByCode[code]?.displayName
        case .sector: districtsByCode[String(code.prefix { $0 != " " })].map { _ in code }
        case .ward: wardNames[code]
        case .borough: boroughNames[code]
        case .imdDecile, .ruralUrban: level.builtInName(of: code)
        }
    }
}
