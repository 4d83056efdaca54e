/// Reads pay from words such as "£26,000 - £30,000 a year", "£12.71 per hour" or "up to £45k".
public enum PayText {
    /// The pay named in a text; nil when none is.
    ///
    /// Of several amounts the one that is told as pay (by its unit, a word like "salary" before it, a range) counts, the
    /// first among equals; a bonus, an allowance, a discount or a turnover is no pay, and what can be earned with
    /// commission ("OTE") only where nothing else is told.
    public static func read(_ text: String) -> Pay? {
        var best: (pay: Pay, score: Int)?
        var count = 0
        for place in text.utf8.indices where text.utf8[place] == 0xC2 && text[place...].hasPrefix("£") {
            count += 1
            if count > mostAmounts { break }
            guard let match = text[place...].prefixMatch(of: amounts), let pay = pay(match.output),
                let score = score(match, in: text)
            else { continue }
            if score > best?.score ?? Int.min { best = (pay, score) }
        }
        return best?.pay ?? withoutSign(text)
    }

    private typealias Amount = (
        Substring, Substring, Substring?, Substring?, Substring?, Substring?, Substring?, Substring?
    )

    // Made once, since making one takes longer than most texts do; none changes afterwards, so threads may share it.
    nonisolated(unsafe) private static let amounts =
        /£\s?(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{1,2})?\s?([kK])?(?:\s?(?:-|–|—|to)\s?£?\s?(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{1,2})?\s?([kK])?)?\s{0,2}(?:(?:per|an|a|\/|p\/|p\.?)\s?(hour|hr|h|day|d|week|w|month|m|annum|year|yr|a)\b)?/
        .ignoresCase()

    private static func pay(_ match: Amount) -> Pay? {
        guard var low = amount(match.1, match.2, match.3) else { return nil }
        let high = match.4.flatMap { amount($0, match.5, match.6) } ?? low
        // "£25-30k": the thousands stand only behind the second figure.
        if match.3 == nil, match.6 != nil, low < 1_000 { low *= 1_000 }
        guard low > 0, high < 10_000_000 else { return nil }
        return Pay(minimum: low, maximum: high, unit: unit(match.7) ?? Pay.likelyUnit(of: high))
    }

    private static func amount(_ whole: Substring, _ part: Substring?, _ thousands: Substring?) -> Double? {
        guard let value = Double(whole.filter { $0 != "," } + (part ?? "")) else { return nil }
        return thousands == nil ? value : value * 1_000
    }

    private static func unit(_ word: Substring?) -> Pay.Unit? {
        switch word?.lowercased().first {
        case "h": .hour
        case "d": .day
        case "w": .week
        case "m": .month
        case "a", "y": .year
        default: nil
        }
    }

    /// How surely an amount is the pay; nil where it is something else.
    private static func score(_ match: Regex<Amount>.Match, in text: String) -> Int? {
        let after = text[match.range.upperBound...].prefix(40).prefix { !stops.contains($0) && !$0.isNewline }
            .lowercased().split(whereSeparator: \.isWhitespace).prefix(3).map(String.init)
        if let first = after.first, millions.contains(first) || after.contains(where: { otherMoney.contains($0) }) {
            return nil
        }
        let words = clause(before: match.range.lowerBound, in: text).split { !$0.isLetter }.suffix(4).map(String.init)
        if words.contains(where: { notPay.contains($0) }) { return nil }
        var score = 0
        if match.output.7 != nil { score += 2 }
        if match.output.4 != nil { score += 1 }
        if words.contains(where: { payWords.contains($0) }) { score += 2 }
        if words.contains("ote") { score -= 5 }
        return score
    }

    private static let stops: Set<Character> = [".", ",", ";", ":", "+", "(", ")", "/"]
    private static let millions: Set<String> = ["m", "mn", "bn", "million", "billion"]
    /// Words within three behind an amount that make it no pay.
    private static let otherMoney: Set<String> = [
        "bonus", "voucher", "vouchers", "discount", "turnover", "allowance", "budget", "grant", "funding", "mile",
        "payment", "reward", "prize", "fund",
    ]
    /// More amounts than this are a price list.
    private static let mostAmounts = 12

    /// What stands before in the same clause, forty characters at most, in small letters.
    private static func clause(before end: String.Index, in text: String) -> String {
        var clause = ""
        var afterStop = false
        for character in text[..<end].suffix(40) {
            if character.isNewline || character == ";" || character == "," || (afterStop && character.isWhitespace) {
                clause = ""
            } else {
                clause.append(character)
            }
            afterStop = character == "."
        }
        return clause.lowercased()
    }

    private static let notPay: Set<String> = [
        "bonus", "worth", "allowance", "discount", "saving", "savings", "turnover", "budget", "funding", "save",
        "invested", "raised", "referral", "pension",
    ]
    private static let payWords: Set<String> = [
        "salary", "pay", "wage", "wages", "rate", "earn", "basic", "paying", "pays", "paid", "grade", "package",
    ]

    nonisolated(unsafe) private static let thousands =
        /\b(\d{2,3})\s?k?\s?(?:-|–|to)\s?(\d{2,3})\s?k\b/.ignoresCase()
    nonisolated(unsafe) private static let hourly =
        /\b(\d{1,2}\.\d{2})(?:\s?(?:-|–|to)\s?(\d{1,2}\.\d{2}))?\s?(?:per hour|an hour|p\.?\/?h\b)/
        .ignoresCase()

    /// "45-55k", "12.21 ph": without the pound sign only where thousands or a unit of pay stand behind.
    private static func withoutSign(_ text: String) -> Pay? {
        for line in text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            guard line.contains(where: { (0x30...0x39).contains($0) }) else { continue }
            let line = Substring(line)
            if let match = line.firstMatch(of: thousands), let low = Double(match.1), let high = Double(match.2),
                low >= 10
            {
                return Pay(minimum: low * 1_000, maximum: high * 1_000, unit: .year)
            }
            if let match = line.firstMatch(of: hourly), let low = Double(match.1), low >= 5 {
                return Pay(minimum: low, maximum: match.2.flatMap { Double($0) } ?? low, unit: .hour)
            }
        }
        return nil
    }
}
