/// Reads from an advert how long a person must have worked, and whether it names the right to work.
struct ExperienceReader {
    let document: TextDocument

    /// Longer than any advert asks for.
    private static let mostYears = 20

    /// Months of experience that the advert must have, the most where it names several; nil where it names none.
    func months() -> Int? {
        var most: Int?
        for place in document.tokens.indices {
            if let years = years(at: place) { most = max(most ?? 0, years * 12) }
        }
        return most
    }

    /// Whether the right to work in the country is asked for, or a visa refused.
    func asksRightToWork() -> Bool {
        document.tokens.indices.contains {
            Self.permissions.longestMatch(in: document, at: $0, limit: document.tokens.count) != nil
        }
    }

    /// The years of "3 years of experience", "at least two years in a kitchen", "3-5 years' experience": the lower number.
    private func years(at place: Int) -> Int? {
        let tokens = document.tokens
        guard let (value, count) = NumberWords.number(at: place, in: document), place + count < tokens.count,
            Self.years.contains(tokens[place + count]), (1...Self.mostYears).contains(value)
        else { return nil }
        let sentence = document.sentence(around: place)
        guard !sentence.contains(where: { Self.wishes.contains(tokens[$0]) }) else { return nil }
        let after = (place + count + 1)..<max(place + count + 1, min(sentence.upperBound, place + count + 8))
        if let next = after.first, next < tokens.count, Self.otherTimes.contains(tokens[next]) { return nil }
        let before = max(sentence.lowerBound, place - 4)..<place
        guard !before.contains(where: { Self.employers.contains(tokens[$0]) }) else { return nil }
        let isExperience = after.contains { Self.experience.contains(tokens[$0]) }
        let isLeast = before.contains { Self.least.contains(tokens[$0]) }
        guard isExperience || isLeast else { return nil }
        return lower(before: place, than: value, from: sentence.lowerBound)
    }

    private func lower(before place: Int, than value: Int, from start: Int) -> Int {
        var other = place - 1
        if other > start, Self.to.contains(document.tokens[other]) { other -= 1 }
        guard other >= start, let number = NumberWords.value(of: document.tokens[other], in: document), number >= 1,
            number < value
        else { return value }
        return number
    }

    private static let years = WordSet("years year yrs yr")
    private static let to = WordSet("to or")
    private static let experience = WordSet("experience experienced background exp")
    private static let least = WordSet("least minimum min")
    private static let wishes = WordSet("desirable preferred preferable ideally bonus advantage advantageous nice")
    private static let otherTimes = WordSet("old ago contract fixed warranty before")
    private static let employers = WordSet("we our us company")
    private static let permissions = PhraseTable<Bool>([
        ("right to work", true), ("eligible to work in the UK", true), ("eligibility to work in the UK", true),
        ("permission to work in the UK", true), ("legally entitled to work", true), ("visa sponsorship", true),
        ("sponsor visas", true), ("unable to sponsor", true), ("cannot sponsor", true),
    ])
}
