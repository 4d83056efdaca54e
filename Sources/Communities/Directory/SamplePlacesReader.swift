import Foundation

/// Reads the sample's four files in the order in which they refer to each other.
struct SamplePlacesReader {
    let folder: URL
    private(set) var boroughNames: [String: String] = [:]
    private(set) var wardNames: [String: String] = [:]
    private(set) var districts: [String: District] = [:]
    private(set) var places: [Postcode: Place] = [:]
    private var wardBoroughs: [String: String] = [:]

    init(folder: URL) { self.folder = folder }

    mutating func readAll() throws {
        try readBoroughs()
        try readWards()
        try readDistricts()
        try readPostcodes()
    }

    private mutating func readBoroughs() throws {
        try PlaceTable.read("boroughs.csv", in: folder, columns: ["code", "name"]) { line in
            let code = try line.text("code")
            guard CombinedAuthority.contains(borough: code) else {
                throw line.fault("\(code) is not one of the seven boroughs")
            }
            boroughNames[code] = try line.text("name")
        }
    }

    private mutating func readWards() throws {
        try PlaceTable.read("wards.csv", in: folder, columns: ["code", "name", "borough"]) { line in
            let code = try line.text("code")
            guard wardNames[code] == nil else { throw line.fault("ward \(code) stands there twice") }
            wardNames[code] = try line.text("name")
            wardBoroughs[code] = try knownBorough(line)
        }
    }

    private mutating func readDistricts() throws {
        let columns = ["code", "borough", "borough_name", "share", "lat", "long", "residential", "other_boroughs"]
        try PlaceTable.read("districts.csv", in: folder, columns: columns) { line in
            let code = try line.text("code")
            guard case .district(code) = try? PostcodeText.parse(code) else {
                throw line.fault("\"\(PostcodeError.echo(code))\" is not a postcode district")
            }
            guard districts[code] == nil else { throw line.fault("district \(code) stands there twice") }
            let main = District.Part(
                boroughCode: try line.text("borough"), boroughName: try line.text("borough_name"),
                share: try line.number("share", in: 0...1))
            let others = try (line.cells["other_boroughs"] ?? "").split(separator: "|").map { try part($0, line) }
            let parts = [main] + others
            guard abs(parts.map(\.share).reduce(0, +) - 1) < 0.001 else {
                throw line.fault("the shares of its boroughs do not add up to 1")
            }
            for part in parts { boroughNames[part.boroughCode] = part.boroughName }
            districts[code] = District(
                code: code, boroughs: parts, coordinate: try line.coordinate(),
                isResidential: try line.flag("residential"))
        }
    }

    /// Reads `E07000234:Bromsgrove:0.0052`.
    private func part(_ text: Substring, _ line: PlaceTable.Line) throws -> District.Part {
        let fields = text.split(separator: ":")
        guard fields.count == 3, let share = Double(fields[2]), share > 0, share <= 1 else {
            throw line.fault("other_boroughs is not made of code:name:share")
        }
        return District.Part(boroughCode: String(fields[0]), boroughName: String(fields[1]), share: share)
    }

    private mutating func readPostcodes() throws {
        let columns = [
            "postcode", "lat", "long", "lsoa", "ward", "borough", "imd_rank", "imd_decile", "imd_edition",
            "rural_urban",
            "live",
        ]
        try PlaceTable.read("postcodes.csv", in: folder, columns: columns) { line in
            let postcode = try postcode(line)
            guard places[postcode] == nil else { throw line.fault("\(postcode) stands there twice") }
            guard let district = districts[postcode.district] else {
                throw line.fault("district \(postcode.district) is not in districts.csv")
            }
            let borough = try knownBorough(line)
            let ward = try line.text("ward")
            guard wardBoroughs[ward] == borough else { throw line.fault("ward \(ward) is not in borough \(borough)") }
            let ruralUrban = try line.text("rural_urban")
            guard RuralUrbanClass.name(ruralUrban) != nil else {
                throw line.fault("\"\(PostcodeError.echo(ruralUrban))\" is not a rural-urban class")
            }
            let deprivation = try deprivation(line)
            var notes: [String] = []
            let isLive = try line.flag("live")
            if !isLive { notes.append(PlaceNote.terminated) }
            if !district.isResidential { notes.append(PlaceNote.notResidential(district.code)) }
            places[postcode] = Place(
                postcode: postcode,
                areas: AreaCodes(
                    district: postcode.district, sector: postcode.sector, ward: ward, borough: borough,
                    imdDecile: deprivation.decile, imdEdition: deprivation.edition.rawValue, ruralUrban: ruralUrban),
                coordinate: try line.coordinate(), isLive: isLive, boroughName: boroughNames[borough],
                wardName: wardNames[ward], notes: notes)
        }
    }

    private func postcode(_ line: PlaceTable.Line) throws -> Postcode {
        do {
            return try Postcode(try line.text("postcode"))
        } catch let error as PostcodeError {
            throw line.fault(error.problem)
        }
    }

    private func knownBorough(_ line: PlaceTable.Line) throws -> String {
        let code = try line.text("borough")
        guard CombinedAuthority.contains(borough: code), boroughNames[code] != nil else {
            throw line.fault("borough \(PostcodeError.echo(code)) is not in boroughs.csv")
        }
        return code
    }

    private func deprivation(_ line: PlaceTable.Line) throws -> DeprivationRank {
        guard let edition = DeprivationEdition(rawValue: try line.text("imd_edition")) else {
            throw line.fault("imd_edition is neither 2019 nor 2025")
        }
        let number = try line.number("imd_rank", in: 1...Double(edition.areaCount))
        guard let rank = DeprivationRank(lsoa: try line.text("lsoa"), rank: Int(number), edition: edition) else {
            throw line.fault("imd_rank is out of range")
        }
        guard try line.text("imd_decile") == String(rank.decile) else {
            throw line.fault("imd_decile does not follow from imd_rank")
        }
        return rank
    }
}
