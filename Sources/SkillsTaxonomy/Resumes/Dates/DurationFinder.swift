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
            return finding(place..<(place + 1), Double(value), unit)
        }
        if let (value, count) = amount(at: place), value < 70 {
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

    /// A number with its half, as words or figures: "two and a half", "2.5", "2½".
    private func amount(at place: Int) -> (value: Double, count: Int)? {
        let tokens = document.tokens
        if let decimal = decimal(tokens[place]) { return (decimal, 1) }
        if Self.couple.contains(tokens[place]), place + 2 < tokens.count, Self.of.contains(tokens[place + 1]) {
            return (2, 2)
        }
        guard let (value, count) = NumberWords.number(at: place, in: document) else { return nil }
        let half = place + count
        if hasHalfSign(after: half - 1) { return (Double(value) + 0.5, count) }
        if half + 2 < tokens.count, Self.and.contains(tokens[half]), Self.article.contains(tokens[half + 1]),
            Self.half.contains(tokens[half + 2])
        {
            return (Double(value) + 0.5, count + 3)
        }
        return (Double(value), count)
    }

    /// "2.5" is one word to the tokenizer.
    private func decimal(_ token: TextToken) -> Double? {
        let bytes = document.bytes[Int(token.byteStart)..<Int(token.byteEnd)]
        guard (3...4).contains(bytes.count), bytes.contains(0x2E) else { return nil }
        return Double(String(decoding: bytes, as: UTF8.self))
    }

    /// "2½ years": the sign stands right behind the figure.
    private func hasHalfSign(after place: Int) -> Bool {
        let end = Int(document.tokens[place].byteEnd)
        return document.bytes[end...].starts(with: [0xC2, 0xBD])
    }

    /// "two years and three months", "a year and a half": what comes on top of a length of years.
    private func addition(after place: Int) -> (months: Int, count: Int) {
        let tokens = document.tokens
        var next = place
        guard next < tokens.count, tokens[next].gap.isDisjoint(with: TokenGap.parts.subtracting(.comma)) else {
            return (0, 0)
        }
        if Self.and.contains(tokens[next]) { next += 1 }
        if next + 1 < tokens.count, next > place, Self.article.contains(tokens[next]),
            Self.half.contains(tokens[next + 1])
        {
            return (6, next + 2 - place)
        }
        guard next < tokens.count else { return (0, 0) }
        if let (value, unit) = glued(tokens[next]), unit == .months, value < 12 { return (value, next + 1 - place) }
        guard let (value, count) = NumberWords.number(at: next, in: document), value < 12, next + count < tokens.count,
            DateWords.monthUnits.contains(tokens[next + count])
        else { return (0, 0) }
        return (value, next + count + 1 - place)
    }

    private static let couple = WordSet("couple")
    private static let of = WordSet("of")
    private static let and = WordSet("and")
    private static let half = WordSet("half")

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

    private func finding(_ words: Range<Int>, _ value: Double, _ unit: Unit) -> DurationFinding? {
        let all = document.tokens
        let more = unit == .years ? addition(after: words.upperBound) : (0, 0)
        let tokens = words.lowerBound..<(words.upperBound + more.1)
        var reachesNow = false
        if tokens.upperBound < all.count {
            let next = all[tokens.upperBound]
            if DateWords.spoilers.contains(next), next.gap.isDisjoint(with: [.comma, .stop, .semicolon]) { return nil }
            // "six years now", but not "for six years / now I drive".
            let follower = tokens.upperBound + 1 < all.count ? all[tokens.upperBound + 1] : next
            reachesNow =
                Self.now.contains(next) && next.gap.isDisjoint(with: TokenGap.parts.union(.newline))
                && !RowWords.first.contains(follower)
        }
        if tokens.lowerBound > 0 {
            let before = all[tokens.lowerBound - 1]
            if isLately(before: tokens.lowerBound) {
                reachesNow = true
            } else if DateWords.spoilersBefore.contains(before),
                all[tokens.lowerBound].gap.isDisjoint(with: [.comma, .stop, .colon])
            {
                return nil
            }
        }
        let months =
            switch unit {
            case .years: Int(value * 12) + more.0
            case .months: Int(value)
            case .weeks: Int(value) / 4
            }
        guard months > 0 else { return nil }
        return DurationFinding(tokens: tokens, months: months, reachesNow: reachesNow)
    }

    /// "for the last" and "over the past" stand before the word.
    private func isLately(before place: Int) -> Bool {
        let all = document.tokens
        guard place >= 2, DateWords.lately.contains(all[place - 1]) else { return false }
        var word = place - 2
        if word > 0, Self.the.contains(all[word]) { word -= 1 }
        return DateWords.during.contains(all[word])
    }

    private static let the = WordSet("the these my")
    private static let now = WordSet("now")

    private static let article = WordSet("a one")
    private static let forWords = WordSet("for over about nearly almost than")
}
