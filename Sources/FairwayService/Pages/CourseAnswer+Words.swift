extension CourseAnswer {
    var isFree: Bool { cost == 0 }

    /// The course in one line: title, provider, length, way and place, cost.
    var words: String {
        var facts = [provider, Self.duration(hours)]
        switch delivery {
        case .online: facts.append("online")
        case .inPerson: facts.append(place.map { "in \($0)" } ?? "in person")
        case .blended: facts.append(place.map { "online and in \($0)" } ?? "online and in person")
        }
        if let travel { facts.append(travel) }
        facts.append(isFree ? "free" : "costs £\(PlainNumber.money(cost))")
        return "“\(title)” (\(facts.joined(separator: ", ")))"
    }

    private static func duration(_ hours: Double) -> String {
        hours == 1 ? "1 hour" : "\(PlainNumber.money(hours)) hours"
    }
}
