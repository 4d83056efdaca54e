import Communities
import Storage

/// Postcodes of the imported directory, with names, districts and sample postcodes from what comes with Fairway.
struct ImportedPlaces: PlaceDirectory {
    /// Nil when there is no database yet.
    let store: PlaceStore?
    let sample: SamplePlaces

    func place(_ postcode: Postcode) throws -> Place? {
        guard let store, let found = try store.row(of: postcode) else { return sample.place(postcode) }
        let district = sample.district(postcode.district)
        return Place(
            row: found.row, deprivation: found.deprivation,
            boroughName: found.row.borough.flatMap { sample.areaName($0, level: .borough) },
            wardName: found.row.ward.flatMap { sample.areaName($0, level: .ward) },
            isResidential: district?.isResidential ?? true)
    }

    func district(_ code: String) throws -> District? { sample.district(code) }

    func areaName(_ code: String, level: CommunityLevel) throws -> String? { sample.areaName(code, level: level) }
}
