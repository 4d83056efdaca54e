extension Place {
    /// The place of a directory row, its deprivation joined by small area.
    ///
    /// `isResidential` is the district's, and only adds a note. The directory's own deprivation column is never used.
    public init(
        row: PlaceRow, deprivation: DeprivationRank?, boroughName: String? = nil, wardName: String? = nil,
        isResidential: Bool = true
    ) {
        let rank = row.nation == nil || row.nation == .england ? deprivation : nil
        var notes: [String] = []
        if !row.isLive { notes.append(PlaceNote.terminated) }
        if !isResidential { notes.append(PlaceNote.notResidential(row.postcode.district)) }
        if let nation = row.nation, nation != .england { notes.append(PlaceNote.outsideEngland(nation)) }
        if row.coordinate == nil { notes.append(PlaceNote.noPosition) }
        self.init(
            postcode: row.postcode,
            areas: AreaCodes(
                district: row.postcode.district, sector: row.postcode.sector, ward: row.ward, borough: row.borough,
                imdDecile: rank?.decile, imdEdition: rank?.edition.rawValue, ruralUrban: row.ruralUrban),
            coordinate: row.coordinate, isLive: row.isLive, boroughName: boroughName, wardName: wardName, notes: notes)
    }
}
