import Foundation

extension Place {
    /// The place in plain words, one fact a line, as `fairway place` prints it.
    public var explained: [String] {
        var lines: [String] = []
        if let postcode {
            let state = isLive.map { $0 ? "in use" : "no longer in use" } ?? "not known whether in use"
            lines.append("Postcode: \(postcode) (\(state))")
        }
        lines.append("Postcode district: \(areas.district ?? "unknown")")
        if let sector = areas.sector { lines.append("Postcode sector: \(sector)") }
        lines.append("Ward: \(named(wardName, areas.ward))")
        lines.append("Borough: \(named(boroughName, areas.borough))")
        lines.append("\(CombinedAuthority.name): \(inCombinedAuthority.map { $0 ? "inside" : "outside" } ?? "unknown")")
        lines.append("Deprivation: \(deprivation)")
        let ruralUrban = areas.ruralUrban.map { code in
            RuralUrbanClass.name(code).map { "\($0) (\(code))" } ?? code
        }
        lines.append("Rural or urban: \(ruralUrban ?? "unknown")")
        if let coordinate {
            let kind = postcode == nil ? "Middle of the district" : "Position"
            let latitude = Self.degrees(coordinate.latitude, "north", "south")
            let longitude = Self.degrees(coordinate.longitude, "east", "west")
            lines.append("\(kind): \(latitude), \(longitude)")
        } else {
            lines.append("Position: unknown")
        }
        return lines + notes.map { "Note: \($0)" }
    }

    private var deprivation: String {
        guard let decile = areas.imdDecile else { return "unknown" }
        let source = areas.imdEdition.map { ", Indices of Deprivation \($0)" } ?? ""
        return "decile \(decile) of 10, where 1 is the most deprived tenth of England\(source)"
    }

    private func named(_ name: String?, _ code: String?) -> String {
        switch (name, code) {
        case (let name?, let code?): "\(name) (\(code))"
        case (let only?, nil), (nil, let only?): only
        case (nil, nil): "unknown"
        }
    }

    private static func degrees(_ value: Double, _ positive: String, _ negative: String) -> String {
        // Three decimals are about 100 metres: enough for travel, too little to point at a front door.
        String(format: "%.3f° %@", abs(value), value < 0 ? negative : positive)
    }
}
