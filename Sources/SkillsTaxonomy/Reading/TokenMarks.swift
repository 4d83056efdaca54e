/// What a reading asks of a token at every turn, gathered once so that the walks run over two bytes a token.
struct TokenMarks: OptionSet, Sendable {
    let rawValue: UInt16

    /// A name or phrase may reach from the token before to this one.
    static let runsOn = TokenMarks(rawValue: 1 << 0)
    /// See ``WordFlags/filler``; or a number.
    static let isLittle = TokenMarks(rawValue: 1 << 1)
    /// See ``WordFlags/denial``.
    static let denies = TokenMarks(rawValue: 1 << 2)
    /// One of ``PatternWords/partings``.
    static let parts = TokenMarks(rawValue: 1 << 3)
    /// It and the next are one word written with a hyphen.
    static let joinsNext = TokenMarks(rawValue: 1 << 4)
    /// See ``WordFlags/patternStem``.
    static let patternStem = TokenMarks(rawValue: 1 << 5)
    /// See ``WordFlags/patternForm``.
    static let patternForm = TokenMarks(rawValue: 1 << 6)

    /// What a gap in a pattern does not reach over.
    static let stopsPhrase: TokenMarks = [.denies, .parts]
}

extension TokenMarks {
    /// The marks of all tokens of a text.
    static func of(_ tokens: [TextToken], _ ids: [UInt32], _ flags: [WordFlags]) -> [TokenMarks] {
        [TokenMarks](unsafeUninitializedCapacity: tokens.count) { marks, count in
            count = tokens.count
            tokens.withUnsafeBufferPointer { tokens in
                flags.withUnsafeBufferPointer { flags in
                    for place in tokens.indices {
                        marks.initializeElement(at: place, to: TokenMarks(tokens[place], flags[Int(ids[place])]))
                        if place > 0, tokens[place].glue == 0x2D, joins(tokens[place]) {
                            marks[place - 1].insert(.joinsNext)
                        }
                    }
                }
            }
        }
    }

    private static func joins(_ token: TextToken) -> Bool {
        token.shape.isDisjoint(with: [.isSymbol, .isAddress]) && token.gap.isDisjoint(with: .parts)
    }

    /// The marks of a token, all but ``joinsNext``.
    @inline(__always)
    private init(_ token: TextToken, _ flags: WordFlags) {
        var marks: TokenMarks = []
        if token.gap.isDisjoint(with: .parts), token.shape.isDisjoint(with: .startsSentence) { marks.insert(.runsOn) }
        if flags.contains(.filler) || token.shape.contains(.isNumber) { marks.insert(.isLittle) }
        if !flags.isDisjoint(with: [.denial, .parting, .patternStem, .patternForm]) {
            if flags.contains(.denial) { marks.insert(.denies) }
            if flags.contains(.parting), PatternWords.partings.contains(token.strict) { marks.insert(.parts) }
            if flags.contains(.patternStem) { marks.insert(.patternStem) }
            if flags.contains(.patternForm) { marks.insert(.patternForm) }
        }
        self = marks
    }
}
