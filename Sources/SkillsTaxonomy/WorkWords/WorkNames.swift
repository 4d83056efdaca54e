/// The words that names of skills are made of: written with a capital inside a sentence they still tell of work.
struct WorkNames: Sendable {
    private let words: Set<UInt64>

    init(taxonomy: Taxonomy) {
        var words: Set<UInt64> = []
        for skill in taxonomy.skills {
            for name in [skill.label] + skill.aliases {
                for token in TextDocument(name).tokens { words.insert(token.strict) }
            }
        }
        self.words = words
    }

    /// Whether a word is part of a skill's name and not also the name of a person or place.
    func contains(_ token: TextToken) -> Bool { words.contains(token.strict) && !PersonalWords.names.contains(token) }
}
