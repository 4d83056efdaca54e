/// What may open with a word, and whose voice the word is: one byte for each word, so that a pass over a text asks the
/// large tables only where something can come of it.
struct WordOpenings: OptionSet, Sendable {
    let rawValue: UInt8

    /// A name of a skill.
    static let name = WordOpenings(rawValue: 1 << 0)
    /// A name of this word alone.
    static let wholeName = WordOpenings(rawValue: 1 << 1)
    /// A cue of standing.
    static let cue = WordOpenings(rawValue: 1 << 2)
    /// A level.
    static let level = WordOpenings(rawValue: 1 << 3)
    /// A phrase of boilerplate.
    static let boilerplate = WordOpenings(rawValue: 1 << 4)
    /// A pattern of an implied skill.
    static let pattern = WordOpenings(rawValue: 1 << 5)
    /// See ``WordFlags/own``.
    static let own = WordOpenings(rawValue: 1 << 6)
    /// See ``WordFlags/employer``.
    static let employer = WordOpenings(rawValue: 1 << 7)
}

extension WordOpenings {
    init(
        word: UInt32, flags: WordFlags, names: PhraseTrie, cues: PhraseTrie, levels: PhraseTrie,
        boilerplate: PhraseTrie, patterns: PatternTable
    ) {
        var openings: WordOpenings = []
        let node = names.top(word)
        if node != 0 { openings.insert(.name) }
        if node != 0, names.hasValues(node) { openings.insert(.wholeName) }
        if cues.top(word) != 0 { openings.insert(.cue) }
        if levels.top(word) != 0 { openings.insert(.level) }
        if boilerplate.top(word) != 0 { openings.insert(.boilerplate) }
        if patterns.mayStart(word) { openings.insert(.pattern) }
        if flags.contains(.own) { openings.insert(.own) }
        if flags.contains(.employer) { openings.insert(.employer) }
        self = openings
    }
}
