/// Looks up postcodes and districts; in memory for the sample, in the database after an import.
public protocol PlaceDirectory: Sendable {
    /// The place of a full postcode, terminated ones included; nil when it is not held.
    func place(_ postcode: Postcode) throws -> Place?
    /// A postcode district such as `B11`; nil when it is not held.
    func district(_ code: String) throws -> District?
    /// The name of an area; nil when the code is not known at that level.
    func areaName(_ code: String, level: CommunityLevel) throws -> String?
}

extension PlaceDirectory {
    /// The best that can be said of whatever was typed: the postcode's own place, else its district's, else the codes.
    ///
    /// Nil for nothing, an area and a special postcode, which place nobody.
    public func bestPlace(for text: PostcodeText) throws -> Place? {
        switch text {
        case .unit(let postcode):
            if let place = try place(postcode) { return place }
            let unlisted = PlaceNote.notListed(postcode)
            if let district = try district(postcode.district) {
                return Place(district: district, sector: postcode.sector, extraNotes: [unlisted])
            }
            return unknownPlace(district: postcode.district, sector: postcode.sector)
        case .sector(let code):
            let head = String(code.prefix { $0 != " " })
            return try district(head).map { Place(district: $0, sector: code) }
                ?? unknownPlace(district: head, sector: code)
        case .district(let code):
            return try district(code).map { Place(district: $0) } ?? unknownPlace(district: code, sector: nil)
        case .area, .special, .empty:
            return nil
        }
    }

    private func unknownPlace(district: String, sector: String?) -> Place {
        Place(
            postcode: nil, areas: AreaCodes(district: district, sector: sector),
            notes: [PlaceNote.districtNotListed(district)])
    }
}
