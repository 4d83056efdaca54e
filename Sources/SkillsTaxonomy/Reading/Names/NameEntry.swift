/// One way of writing one skill, compiled for matching.
struct NameEntry: Sendable {
    /// The skill's position in the taxonomy.
    let skill: Int32
    let rule: MentionRule
    /// Where the strict forms of its words start in ``NameTable/strictWords``.
    let wordStart: Int32
    /// How many words it has.
    let wordCount: Int16
    let traits: Traits
    /// Bit k: word k may stand in another verb form.
    let inflects: UInt32
    /// Bit k: word k is a plural in the name.
    let plurals: UInt32
    /// Rows of the ambiguous table, as a range of ``NameTable/conditions``; empty when the name stands for itself.
    let conditionStart: Int32
    let conditionCount: Int32

    var isGuarded: Bool { conditionCount > 0 }

    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8

        /// A name that keeps its plural or lack of one: "Teams" is not "team".
        static let isProper = Traits(rawValue: 1 << 0)
        /// Letters that are also a word: they must stand in capitals.
        static let needsCapitals = Traits(rawValue: 1 << 1)
        /// First or last word is a single letter.
        static let startsWithLetter = Traits(rawValue: 1 << 2)
        static let endsWithLetter = Traits(rawValue: 1 << 3)
        /// Its first word must be a verb in the past: "Supervised six staff".
        static let isVerb = Traits(rawValue: 1 << 4)
        /// A short single word (js, ai): not after a full stop glued to another word.
        static let isShort = Traits(rawValue: 1 << 5)
    }
}
