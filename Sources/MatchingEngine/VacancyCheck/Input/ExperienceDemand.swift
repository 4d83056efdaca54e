/// A length of experience that an advert asks for.
struct ExperienceDemand: Sendable, Equatable {
    let months: Int
    let place: VacancyFinding.Place

    /// The length in words that go without the quotation.
    var name: String {
        guard months.isMultiple(of: 12) else { return "\(months) months of experience" }
        return months == 12 ? "1 year of experience" : "\(months / 12) years of experience"
    }

    private static let units: Set<String> = ["years", "year", "yrs", "yr"]
    private static let experience = PhraseList("experi*|expereince|exprience|exp|background|track record")
    /// What directly follows years of work: "5 years in MLOps".
    private static let leads: Set<String> = [
        "in", "as", "with", "using", "working", "doing", "building", "writing", "teaching", "managing", "welding",
        "leading",
        "developing", "plus", "hands", "minimum",
    ]
    private static let orMore = PhraseList("or more|plus|minimum|min")
    /// What directly follows years that are no experience.
    private static let otherAfter: Set<String> = [
        "old", "ago", "fixed", "contract", "term", "checkable", "from", "rolling", "funded", "warranty",
        "initially", "to", "before", "later", "history", "residency",
    ]
    private static let ageAfter = PhraseList("and over|or over|of age")
    private static let before = PhraseList("minimum|minimum of|min|at least|must have|have|with|with at least")
    /// What stands before years of the employer or of the contract.
    private static let otherBefore: Set<String> = [
        "next", "last", "past", "every", "first", "about", "these", "our", "combined", "nearly", "almost", "within",
        "after", "in", "since", "another", "us",
    ]
    private static let employers: Set<String> = ["we", "our", "weve", "us", "company", "founded", "family"]

    /// The lengths of experience asked for, in the order of the texts; none from under "desirable".
    static func all(in texts: [CheckText]) -> [ExperienceDemand] {
        texts.flatMap { text in
            (0..<text.count).compactMap { place in
                text.isDesirable[place] ? nil : demand(at: place, in: text)
            }
        }
    }

    private static func demand(at place: Int, in text: CheckText) -> ExperienceDemand? {
        guard let value = NumberReading.value(of: text.words[place]), value.number >= 1, value.number <= 40 else {
            return nil
        }
        var end = place + 1
        if value.suffix.isEmpty {
            guard end < text.count, units.contains(text.words[end]), hasPlainGap(end, in: text) else { return nil }
            end += 1
        } else if !units.contains(value.suffix) {
            return nil
        }
        guard isAskedFor(place..<end, in: text) else { return nil }
        // "3-5 years": the lower number is the bar.
        var start = place
        var years = value.number
        if start > 0, text.joins[start], let lower = NumberReading.value(of: text.words[start - 1]),
            lower.suffix.isEmpty, lower.number < years
        {
            start -= 1
            years = lower.number
        } else if start > 1, text.joins[start], text.joins[start - 1], text.words[start - 1] == "to",
            let lower = NumberReading.value(of: text.words[start - 2]), lower.number < years
        {
            start -= 2
            years = lower.number
        }
        let sentence = text.sentence(around: place)
        // The words up to "experience", so that the quotation says what the years are of.
        var last = end
        for token in end..<min(sentence.upperBound, end + 6) where text.joins[token] {
            if experience.starts(at: token, in: text) { last = token + 1 }
        }
        let tokens = start..<last
        return ExperienceDemand(months: Int(years * 12), place: text.place(tokens))
    }

    private static func hasPlainGap(_ token: Int, in text: CheckText) -> Bool {
        text.joins[token] || text.gap(before: token).allSatisfy { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: " ") }
    }

    private static func isAskedFor(_ tokens: Range<Int>, in text: CheckText) -> Bool {
        let sentence = text.sentence(around: tokens.lowerBound)
        let next = tokens.upperBound < sentence.upperBound ? text.words[tokens.upperBound] : ""
        let isBar = before.ends(before: tokens.lowerBound, in: text, longest: 3)
        if otherAfter.contains(next) || ageAfter.starts(at: tokens.upperBound, in: text) { return false }
        if !isBar, tokens.lowerBound > sentence.lowerBound,
            otherBefore.contains(text.words[tokens.lowerBound - 1])
        {
            return false
        }
        let nearBefore = max(sentence.lowerBound, tokens.lowerBound - 4)..<tokens.lowerBound
        if nearBefore.contains(where: { employers.contains(text.words[$0]) }) { return false }
        let isMore =
            text.gap(before: tokens.upperBound - 1).contains(UInt8(ascii: "+"))
            || orMore.starts(at: tokens.upperBound, in: text)
        let near = tokens.upperBound..<min(sentence.upperBound, tokens.upperBound + 8)
        return isBar || isMore || leads.contains(next) || experience.isIn(text, near)
    }
}
