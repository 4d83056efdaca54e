/// Works out districts from the rows of an ONS directory while they stream past.
///
/// Only postcodes in use count, and each distinct position once: hundreds of PO boxes at one sorting office would
/// otherwise drag a district's middle and its borough shares there. Memory grows with the number of distinct
/// positions: tens of megabytes for the whole country.
public struct DistrictTally: Sendable {
    /// A district with fewer distinct positions is made of PO boxes or large sites (B40, B99, WV98).
    public static let fewestResidentialPoints = 25

    private struct Entry {
        var points: Set<UInt64> = []
        var latitude = 0.0
        var longitude = 0.0
        var boroughs: [String: Int] = [:]
    }

    private var entries: [String: Entry] = [:]

    /// Makes an empty tally.
    public init() {}

    /// Counts a row; those out of use, or without a position or borough, are passed over.
    public mutating func add(_ row: PlaceRow) {
        guard row.isLive, let point = row.coordinate, let borough = row.borough else { return }
        // Five decimals, a metre: both fit in 32 bits once shifted to be positive.
        let north = UInt64((point.latitude + 90) * 100_000)
        let east = UInt64((point.longitude + 180) * 100_000)
        let district = row.postcode.district
        guard entries[district, default: Entry()].points.insert(north << 32 | east).inserted else { return }
        entries[district]?.latitude += point.latitude
        entries[district]?.longitude += point.longitude
        entries[district]?.boroughs[borough, default: 0] += 1
    }

    /// The districts, sorted by code; borough names come from the map given.
    public func districts(boroughNames: [String: String] = CombinedAuthority.boroughNames) -> [District] {
        entries.sorted { $0.key < $1.key }.map { code, entry in
            let count = Double(entry.points.count)
            return District(
                code: code,
                boroughs: entry.boroughs.map { borough, points in
                    District.Part(
                        boroughCode: borough, boroughName: boroughNames[borough], share: Double(points) / count)
                },
                coordinate: Coordinate(latitude: entry.latitude / count, longitude: entry.longitude / count),
                isResidential: entry.points.count >= Self.fewestResidentialPoints)
        }
    }
}
