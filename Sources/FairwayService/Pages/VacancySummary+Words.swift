import SkillsTaxonomy

extension VacancySummary {
    /// Employer, place and pay on one line.
    var terms: String {
        [employer, place.words, pay?.words ?? "pay not stated"].compactMap { $0 }.joined(separator: " · ")
    }
}

extension VacancySummary.PlaceSummary {
    /// "Digbeth, Birmingham (B5)", "from home"; nil when nothing is known.
    var words: String? {
        let named =
            switch (locality, district) {
            case (let locality?, let district?): "\(locality) (\(district))"
            case (let only?, nil), (nil, let only?): only
            case (nil, nil): String?.none
            }
        guard remote else { return named }
        return named.map { "from home, or \($0)" } ?? "from home"
    }
}

extension Pay {
    /// "£24,800 to £26,200 a year", "£12.85 an hour".
    var words: String {
        let amounts = minimum == maximum ? amount(minimum) : "\(amount(minimum)) to \(amount(maximum))"
        let period =
            switch unit {
            case .hour: "an hour"
            case .day: "a day"
            case .week: "a week"
            case .month: "a month"
            case .year: "a year"
            }
        return "\(amounts) \(period)"
    }

    private func amount(_ value: Double) -> String {
        let number = PlainNumber.money(value)
        return currency == "GBP" ? "£\(number)" : "\(currency) \(number)"
    }
}
