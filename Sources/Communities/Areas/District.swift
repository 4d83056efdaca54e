/// A postcode district and the boroughs it lies in.
///
/// Postcode districts do not follow boroughs: only a full postcode places a person in a borough for certain.
public struct District: Codable, Hashable, Sendable {
    /// One borough's part of a district.
    public struct Part: Codable, Hashable, Sendable {
        /// ONS code of the borough.
        public let boroughCode: String
        /// Name of the borough; nil when no names were loaded for it.
        public let boroughName: String?
        /// Share of the district's live postcode points that lie in it, above 0 to 1.
        public let share: Double

        /// Makes one borough's part.
        public init(boroughCode: String, boroughName: String?, share: Double) {
            self.boroughCode = boroughCode
            self.boroughName = boroughName
            self.share = share
        }
    }

    /// The district, such as `B11`.
    public let code: String
    /// Every borough it touches, largest share first; never empty in a directory's answer.
    public let boroughs: [Part]
    /// Middle of its live postcodes, each distinct point counted once; nil when no coordinate is known.
    public let coordinate: Coordinate?
    /// Whether people live there; false for districts of PO boxes and large sites, such as B99.
    public let isResidential: Bool

    /// ONS code of the borough with the largest share; which borough one resident lives in stays unknown below 1.
    public var boroughCode: String? { boroughs.first?.boroughCode }
    /// Name of the borough with the largest share.
    public var boroughName: String? { boroughs.first?.boroughName }
    /// Share of live postcode points in the main borough, 0 to 1.
    public var share: Double { boroughs.first?.share ?? 0 }
    /// Whether all of it lies in one borough.
    public var isWithinOneBorough: Bool { boroughs.count == 1 }

    /// The code with where it lies: "B11 (Birmingham)", "B14 (mostly Birmingham)", "B94 (several boroughs)".
    public var displayName: String {
        guard let name = boroughName else { return code }
        if isWithinOneBorough { return "\(code) (\(name))" }
        return share > 0.5 ? "\(code) (mostly \(name))" : "\(code) (several boroughs)"
    }

    /// Makes a district; its boroughs are put in order of share, then code.
    public init(code: String, boroughs: [Part], coordinate: Coordinate?, isResidential: Bool) {
        self.code = code
        self.boroughs = boroughs.sorted { ($1.share, $0.boroughCode) < ($0.share, $1.boroughCode) }
        self.coordinate = coordinate
        self.isResidential = isResidential
    }
}
