/// Where the columns of one particular postcode directory file lie, found from its header; -1 for one it lacks.
struct DirectoryLayout {
    let width: Int
    /// The header's own name of each column found, by purpose.
    let columns: [String: String]
    let postcode, terminated, borough, ward, lsoa2021, lsoa2011, ruralUrban, latitude, longitude: Int
    let country, userType, gridQuality: Int

    /// Throws `ImportError.missingColumn` for a needed column the header lacks, unless it is in `mayLack`.
    init(_ header: HeaderIndex, mayLack: Set<DirectoryColumn>) throws {
        var columns: [String: String] = [:]
        func position(_ column: DirectoryColumn) throws -> Int {
            if let found = header.column(matching: column.patterns) {
                columns[column.rawValue] = header.names[found]
                return found
            }
            guard !column.isNeeded || mayLack.contains(column) else {
                throw ImportError.missingColumn(column: column.rawValue, accepted: column.acceptedNames)
            }
            return -1
        }
        postcode = try position(.postcode)
        terminated = try position(.terminated)
        borough = try position(.borough)
        ward = try position(.ward)
        lsoa2021 = try position(.lsoa2021)
        lsoa2011 = try position(.lsoa2011)
        ruralUrban = try position(.ruralUrban)
        latitude = try position(.latitude)
        longitude = try position(.longitude)
        country = try position(.country)
        userType = try position(.userType)
        gridQuality = try position(.gridQuality)
        if lsoa2021 < 0, lsoa2011 < 0, !mayLack.isSuperset(of: [.lsoa2021, .lsoa2011]) {
            throw ImportError.missingColumn(
                column: "2021 or 2011 LSOA",
                accepted: DirectoryColumn.lsoa2021.acceptedNames + DirectoryColumn.lsoa2011.acceptedNames)
        }
        self.columns = columns
        width = header.names.count
    }
}
