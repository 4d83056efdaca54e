/// One word of a text, where it stands, and its folded forms as hashes.
///
/// Folded forms are compared by 64-bit hash, never by letters: a clash is thinkable and harmless, and keeps a token small.
public struct TextToken: Hashable, Sendable {
    /// Where the word starts, in UTF-8 bytes.
    public internal(set) var byteStart: Int32
    /// Where the word ends, in UTF-8 bytes, exclusive.
    public internal(set) var byteEnd: Int32
    /// Where the word starts, in Unicode scalars.
    public internal(set) var start: Int32
    /// Where the word ends, in Unicode scalars, exclusive.
    public internal(set) var end: Int32
    /// The word's line, from 0.
    public internal(set) var line: Int32
    /// The word's sentence, from 0.
    public internal(set) var sentence: Int32
    /// The word folded for case, plural and spelling.
    var strict: UInt64
    /// The word folded for verb endings too.
    var stem: UInt64
    /// What the word looks like.
    var shape: TokenShape
    /// What stands between the word before and this one.
    var gap: TokenGap
    /// The one character that glues this word to the one before (`-`, `/`, `&`, `.` ...), or 0 where white space parts them.
    var glue: UInt8
}

/// What a word looks like.
struct TokenShape: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    static let startsCapital = TokenShape(rawValue: 1 << 0)
    static let hasLower = TokenShape(rawValue: 1 << 1)
    static let hasInnerCapital = TokenShape(rawValue: 1 << 2)
    static let isNumber = TokenShape(rawValue: 1 << 3)
    /// A plural ending was taken off in folding.
    static let pluralStripped = TokenShape(rawValue: 1 << 4)
    /// Part of a web or mail address: never a skill.
    static let isAddress = TokenShape(rawValue: 1 << 5)
    /// Not a word: `&` or `+`.
    static let isSymbol = TokenShape(rawValue: 1 << 6)
    /// The first word of its sentence.
    static let startsSentence = TokenShape(rawValue: 1 << 7)
    /// One letter only.
    static let isSingleLetter = TokenShape(rawValue: 1 << 8)
}

/// What stands between two words.
struct TokenGap: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    static let comma = TokenGap(rawValue: 1 << 0)
    static let semicolon = TokenGap(rawValue: 1 << 1)
    static let colon = TokenGap(rawValue: 1 << 2)
    static let stop = TokenGap(rawValue: 1 << 3)
    static let opensBracket = TokenGap(rawValue: 1 << 4)
    static let closesBracket = TokenGap(rawValue: 1 << 5)
    static let newline = TokenGap(rawValue: 1 << 6)
    static let blankLine = TokenGap(rawValue: 1 << 7)
    static let bullet = TokenGap(rawValue: 1 << 8)
    static let dash = TokenGap(rawValue: 1 << 9)
    /// A tab or four and more spaces: another column.
    static let column = TokenGap(rawValue: 1 << 10)
    static let other = TokenGap(rawValue: 1 << 11)
    static let bar = TokenGap(rawValue: 1 << 12)
    static let space = TokenGap(rawValue: 1 << 13)

    /// What no skill's name reaches across.
    static let parts: TokenGap = [
        .comma, .semicolon, .colon, .stop, .opensBracket, .closesBracket, .blankLine, .bullet, .dash, .column, .bar,
        .other,
    ]
}
