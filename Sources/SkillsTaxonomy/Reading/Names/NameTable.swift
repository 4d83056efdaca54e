/// All the ways of writing all the skills of a taxonomy, compiled into flat arrays for one pass over a text.
struct NameTable: Sendable {
    let words: WordTable
    let trie: PhraseTrie
    let entries: [NameEntry]
    let strictWords: [UInt64]
    let conditions: [NameCondition]
    /// For each skill the number of its group.
    let groups: [Int16]
    /// For each skill whether it is a certificate or licence.
    let isQualification: [Bool]
    /// By word number: the classes the word belongs to.
    let flags: [WordFlags]
    /// By word number: what the word says about a paragraph.
    let topics: [TopicWords]
    let patterns: PatternTable
    let hasPatterns: Bool
    let cues: PhraseTrie
    let cuePhrases: [StandingCues.Phrase]
    let boilerplate: PhraseTrie
    let boilerplateScopes: [BoilerplatePhrase.Scope]
    let levels: PhraseTrie

    /// The words of an entry, strictly folded.
    @inline(__always)
    func strictWord(_ entry: NameEntry, _ place: Int) -> UInt64 { strictWords[Int(entry.wordStart) + place] }
}
