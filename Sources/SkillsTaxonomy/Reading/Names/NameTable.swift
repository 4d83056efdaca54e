/// All the ways of writing all the skills of a taxonomy, compiled into flat arrays for one pass over a text.
///
/// Shared and never changed; a class, so that a reading holds one reference and not one for each array.
final class NameTable: Sendable {
    let words: WordTable
    let trie: PhraseTrie
    let entries: [NameEntry]
    let strictWords: [UInt64]
    let conditions: [NameCondition]
    /// For each skill the number of its group.
    let groups: [Int16]
    /// For each skill whether it is a certificate or licence.
    let isQualification: [Bool]
    let spelling: SpellingTable
    /// For each skill what its names are like.
    let naming: [MentionConfidence.Naming]
    /// By word number: the classes the word belongs to.
    let flags: [WordFlags]
    /// By word number: what the word says about a paragraph.
    let topics: [TopicWords]
    /// By word number: what may open with the word.
    let openings: [WordOpenings]
    let patterns: PatternTable
    let hasPatterns: Bool
    let cues: PhraseTrie
    let cuePhrases: [StandingCues.Phrase]
    let boilerplate: PhraseTrie
    let boilerplateScopes: [BoilerplatePhrase.Scope]
    let levels: PhraseTrie

    init(
        words: WordTable, trie: PhraseTrie, entries: [NameEntry], strictWords: [UInt64], conditions: [NameCondition],
        groups: [Int16], isQualification: [Bool], spelling: SpellingTable,
        naming: [MentionConfidence.Naming], flags: [WordFlags],
        topics: [TopicWords], openings: [WordOpenings],
        patterns: PatternTable, hasPatterns: Bool, cues: PhraseTrie, cuePhrases: [StandingCues.Phrase],
        boilerplate: PhraseTrie, boilerplateScopes: [BoilerplatePhrase.Scope], levels: PhraseTrie
    ) {
        self.words = words
        self.trie = trie
        self.entries = entries
        self.strictWords = strictWords
        self.conditions = conditions
        self.groups = groups
        self.isQualification = isQualification
        self.spelling = spelling
        self.naming = naming
        self.flags = flags
        self.topics = topics
        self.openings = openings
        self.patterns = patterns
        self.hasPatterns = hasPatterns
        self.cues = cues
        self.cuePhrases = cuePhrases
        self.boilerplate = boilerplate
        self.boilerplateScopes = boilerplateScopes
        self.levels = levels
    }

    /// The words of an entry, strictly folded.
    @inline(__always)
    func strictWord(_ entry: NameEntry, _ place: Int) -> UInt64 { strictWords[Int(entry.wordStart) + place] }
}
