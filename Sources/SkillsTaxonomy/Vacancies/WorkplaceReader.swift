/// Reads from an advert where the work is done: "fully remote", "hybrid, 2 days in the office", "office based".
struct WorkplaceReader {
    let document: TextDocument

    func workplace() -> Workplace? {
        var kinds: Set<Workplace.Kind> = []
        var days: Double?
        for place in document.tokens.indices {
            if let match = Self.words.longestMatch(in: document, at: place, limit: document.tokens.count) {
                kinds.insert(kind(match))
            }
            if days == nil { days = officeDays(at: place) }
        }
        if let days {
            if days >= 5 { return Workplace(kind: .onSite, officeDays: days) }
            return Workplace(kind: days > 0 ? .hybrid : .remote, officeDays: days)
        }
        if kinds.contains(.hybrid) { return Workplace(kind: .hybrid) }
        if kinds.contains(.remote) { return Workplace(kind: kinds.contains(.onSite) ? .hybrid : .remote) }
        return kinds.contains(.onSite) ? Workplace(kind: .onSite) : nil
    }

    /// "No remote working" says that the work is on site.
    private func kind(_ match: PhraseTable<Workplace.Kind>.Match) -> Workplace.Kind {
        let before = match.tokens.lowerBound - 1
        let sentence = document.sentence(around: match.tokens.lowerBound)
        guard match.value != .onSite, before >= sentence.lowerBound, Self.denials.contains(document.tokens[before])
        else { return match.value }
        return .onSite
    }

    /// "2 days in the office", "3 days a week from home", "40% office": days a week at the employer's place.
    private func officeDays(at place: Int) -> Double? {
        let tokens = document.tokens
        guard let (value, count) = NumberWords.number(at: place, in: document), place + count < tokens.count else {
            return nil
        }
        let sentence = document.sentence(around: place)
        let next = place + count
        if value <= 100, document.bytes[Int(tokens[next - 1].byteEnd)...].first == 0x25 {
            let isOffice = Self.office.contains(tokens[next])
            guard isOffice || Self.home.contains(tokens[next]), sentence.contains(next) else { return nil }
            return Double(isOffice ? value : 100 - value) / 20
        }
        guard (1...5).contains(value), Self.days.contains(tokens[next]) else { return nil }
        for word in (next + 1)..<max(next + 1, min(sentence.upperBound, next + 9)) {
            let token = tokens[word]
            // "one day a quarter at our lab" is no day of each week; "3 days a week, 9 to 5" no place at all.
            if Self.longer.contains(token) || token.shape.contains(.isNumber) { return nil }
            if !token.gap.isDisjoint(with: [.comma, .semicolon, .dash]) { break }
            if Self.office.contains(token) { return Double(value) }
            if Self.home.contains(token) { return Double(5 - value) }
        }
        // "on site five days a week"
        for word in (max(sentence.lowerBound, place - 3)..<place).reversed() {
            if !tokens[word + 1].gap.isDisjoint(with: [.comma, .semicolon, .dash]) { break }
            if Self.office.contains(tokens[word]) { return Double(value) }
            if Self.home.contains(tokens[word]) { return Double(5 - value) }
        }
        return nil
    }

    private static let days = WordSet("day days")
    private static let longer = WordSet("month quarter year fortnight monthly")
    private static let office = WordSet("office site onsite branch lab hub showroom base campus")
    private static let home = WordSet("home remote remotely")
    private static let denials = WordSet("no not")
    private static let words = PhraseTable<Workplace.Kind>([
        ("fully remote", .remote), ("remote working", .remote), ("remote first", .remote), ("remote role", .remote),
        ("remote position", .remote), ("remote job", .remote), ("work remotely", .remote),
        ("working remotely", .remote), ("work from home", .remote), ("working from home", .remote),
        ("home based", .remote), ("homeworking", .remote), ("home working", .remote), ("100% remote", .remote),
        ("hybrid", .hybrid), ("hybrid working", .hybrid), ("agile working", .hybrid), ("blended working", .hybrid),
        ("some homeworking", .hybrid), ("some home working", .hybrid), ("some remote working", .hybrid),
        ("partly from home", .hybrid), ("some working from home", .hybrid), ("office based", .onSite),
        ("site based", .onSite), ("fully on site", .onSite), ("based on site", .onSite), ("on site role", .onSite),
        ("work on site", .onSite), ("no home working", .onSite), ("in the office full time", .onSite),
    ])
}
