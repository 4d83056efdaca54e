/// Finds lengths of time such as "six years", "for 6 yrs", "18 months", "over ten years".
struct DurationFinder {
    private let document: TextDocument

    init(document: TextDocument) { self.document = document }

    /// All lengths of time, in the order of the text.
    ///
    /// "four years old", "two years ago", "every 3 years" and "a year" (as in "twice a year") are none.
    func durations() -> [DurationFinding] {
        var found: [DurationFinding] = []
        var place = 0
        while place < document.tokens.count {
            if let finding = duration(at: place) {
                found.append(finding)
                place = finding.tokens.upperBound
            } else {
                place += 1
            }
        }
        return found
    }

    private enum Unit { case years, months, weeks }

    private func duration(at place: Int) -> DurationFinding? {
        let tokens = document.tokens
        if let (value, unit) = glued(tokens[place]) {
            return finding(place..<(place + 1), value, unit)
        }
        if let (value, count) = NumberWords.number(at: place, in: document), value < 70 {
            var next = place + count
            var steps = 0
            while next < tokens.count, steps < 3,
                DateWords.full.contains(tokens[next]) || tokens[next].shape.contains(.isSymbol)
            {
                next += 1
                steps += 1
            }
            guard next < tokens.count, let unit = unit(tokens[next]) else { return nil }
            if !tokens[next].gap.isDisjoint(with: [.comma, .semicolon, .stop, .column, .blankLine, .bullet, .bar]) {
                return nil
            }
            return finding(place..<(next + 1), value, unit)
        }
        // "for a year", "over a year"
        if Self.article.contains(tokens[place]), place > 0, Self.forWords.contains(tokens[place - 1]),
            place + 1 < tokens.count, let unit = unit(tokens[place + 1])
        {
            return finding(place..<(place + 2), 1, unit)
        }
        return nil
    }

    private func unit(_ token: TextToken) -> Unit? {
        if DateWords.years.contains(token) { return .years }
        if DateWords.monthUnits.contains(token) { return .months }
        if DateWords.weeks.contains(token) { return .weeks }
        return nil
    }

    /// "6yrs", "18mths", "3y".
    private func glued(_ token: TextToken) -> (Int, Unit)? {
        let bytes = document.bytes[Int(token.byteStart)..<Int(token.byteEnd)]
        guard bytes.count >= 2, bytes.count <= 9, let first = bytes.first, first >= 0x30, first <= 0x39 else {
            return nil
        }
        let digits = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard digits.count <= 2, digits.count < bytes.count, let value = Int(String(decoding: digits, as: UTF8.self))
        else {
            return nil
        }
        switch String(decoding: bytes.dropFirst(digits.count), as: UTF8.self).lowercased() {
        case "y", "yr", "yrs", "year", "years": return (value, .years)
        case "mth", "mths", "mnths", "months", "month", "mo", "mos": return (value, .months)
        default: return nil
        }
    }

    private func finding(_ tokens: Range<Int>, _ value: Int, _ unit: Unit) -> DurationFinding? {
        let all = document.tokens
        if tokens.upperBound < all.count {
            let next = all[tokens.upperBound]
            if DateWords.spoilers.contains(next), next.gap.isDisjoint(with: [.comma, .stop, .semicolon]) { return nil }
        }
        if tokens.lowerBound > 0 {
            let before = all[tokens.lowerBound - 1]
            if DateWords.spoilersBefore.contains(before),
                all[tokens.lowerBound].gap.isDisjoint(with: [.comma, .stop, .colon])
            {
                return nil
            }
        }
        let months =
            switch unit {
            case .years: value * 12
            case .months: value
            case .weeks: value / 4
            }
        guard months > 0 else { return nil }
        return DurationFinding(tokens: tokens, months: months)
    }

    private static let article = WordSet("a one")
    private static let forWords = WordSet("for over about nearly almost than")
}
