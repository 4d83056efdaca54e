/// The sentences a place carries with it.
enum PlaceNote {
    static let terminated = "This postcode is no longer in use. Its old position is used."
    static let noPosition = "The directory gives no position for this postcode, so no travel time can be worked out."
    static let decileUnknown =
        "Only the district is known. Ward and deprivation decile stay unknown; they need the full postcode."

    static func notListed(_ postcode: Postcode) -> String {
        "\(postcode) is not in the loaded postcode list, so only its district \(postcode.district) is used."
    }

    static func districtNotListed(_ code: String) -> String {
        "District \(code) is not in the loaded place data: it may lie outside the area, or be new."
    }

    static func notResidential(_ code: String) -> String {
        "District \(code) is made of PO boxes or large sites. Hardly anybody lives there."
    }

    static func outsideEngland(_ nation: Nation) -> String {
        "\(nation.name) has no English deprivation decile, and its own index cannot be compared."
    }

    static func severalBoroughs(_ district: District) -> String {
        let names = district.boroughs.map { $0.boroughName ?? $0.boroughCode }
        return "District \(district.code) lies in more than one borough: \(names.joined(separator: ", "))."
    }
}
