/// Where a postcode, or only its district, lies: area codes, a rough position, and what to bear in mind.
public struct Place: Hashable, Codable, Sendable {
    /// The full postcode; nil when only a district or sector is known.
    public let postcode: Postcode?
    /// Codes of the areas it falls in; whatever is unknown is nil.
    public let areas: AreaCodes
    /// Position to about 100 metres; of the district's middle when only that is known.
    public let coordinate: Coordinate?
    /// Whether the postcode is in use; nil when there is no full postcode or nothing is known of it.
    public let isLive: Bool?
    /// Name of the borough.
    public let boroughName: String?
    /// Name of the ward.
    public let wardName: String?
    /// Whether it lies in the combined authority; nil when the borough is not certain.
    public let inCombinedAuthority: Bool?
    /// What a reader of this place should bear in mind, in plain words.
    public let notes: [String]

    /// Makes a place from what is known; membership of the combined authority follows from the borough unless given.
    public init(
        postcode: Postcode?, areas: AreaCodes, coordinate: Coordinate? = nil, isLive: Bool? = nil,
        boroughName: String? = nil, wardName: String? = nil, inCombinedAuthority: Bool? = nil, notes: [String] = []
    ) {
        self.postcode = postcode
        self.areas = areas
        self.coordinate = coordinate
        self.isLive = isLive
        self.boroughName = boroughName
        self.wardName = wardName
        self.inCombinedAuthority =
            inCombinedAuthority ?? areas.borough.map { CombinedAuthority.contains(borough: $0) }
        self.notes = notes
    }

    /// A place known only by its district, and its sector if given.
    ///
    /// The borough is filled in only where the whole district lies in one, and never a ward or a deprivation decile:
    /// the district's mean decile is right for one postcode in four.
    public init(district: District, sector: String? = nil, extraNotes: [String] = []) {
        let certain = district.isWithinOneBorough
        var notes = extraNotes
        if !certain { notes.append(PlaceNote.severalBoroughs(district)) }
        if !district.isResidential { notes.append(PlaceNote.notResidential(district.code)) }
        notes.append(PlaceNote.decileUnknown)
        let allInside = district.boroughs.allSatisfy { CombinedAuthority.contains(borough: $0.boroughCode) }
        let noneInside = !district.boroughs.contains { CombinedAuthority.contains(borough: $0.boroughCode) }
        self.init(
            postcode: nil,
            areas: AreaCodes(
                district: district.code, sector: sector, borough: certain ? district.boroughCode : nil),
            coordinate: district.coordinate,
            boroughName: certain ? district.boroughName : nil,
            inCombinedAuthority: district.boroughs.isEmpty ? nil : allInside ? true : noneInside ? false : nil,
            notes: notes)
    }
}
