/// How much experience a job wants, where the advert says so.
public enum JobLevel: String, Sendable, Codable, CaseIterable {
    /// Trainees, apprentices, "no experience needed".
    case entry
    case junior
    case mid
    case senior
    /// Leads, heads, directors.
    case lead

    /// The level that a title's words name, else those of the description; nil where neither says.
    static func read(title: String, description: String) -> JobLevel? {
        let words = TextDocument(title)
        for place in words.tokens.indices {
            if let match = titleWords.longestMatch(in: words, at: place, limit: words.tokens.count) {
                // "Lead generation" is a kind of selling.
                let next = match.tokens.upperBound
                if next < words.tokens.count, notLevels.contains(words.tokens[next]) { continue }
                return match.value
            }
        }
        let text = TextDocument(description)
        for place in text.tokens.indices {
            if let match = told.longestMatch(in: text, at: place, limit: text.tokens.count) { return match.value }
        }
        return nil
    }

    private static let notLevels = WordSet("generation generator time")
    private static let titleWords = PhraseTable<JobLevel>([
        ("trainee", .entry), ("apprentice", .entry), ("apprenticeship", .entry), ("entry level", .entry),
        ("intern", .entry), ("internship", .entry), ("graduate", .junior), ("junior", .junior), ("mid level", .mid),
        ("senior", .senior), ("snr", .senior), ("principal", .lead), ("lead", .lead), ("head of", .lead),
        ("director", .lead), ("chief", .lead),
    ])
    private static let told = PhraseTable<JobLevel>([
        ("senior level", .senior), ("senior role", .senior), ("entry level", .entry), ("mid level", .mid),
        ("junior level", .junior), ("junior role", .junior), ("graduate role", .junior),
        ("no experience needed", .entry), ("no experience required", .entry), ("no experience necessary", .entry),
        ("no previous experience needed", .entry), ("no previous experience required", .entry),
    ])
}
