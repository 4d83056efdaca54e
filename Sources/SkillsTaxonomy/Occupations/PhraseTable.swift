/// Phrases of folded words, looked up longest first at a word of a text.
///
/// Folding is ``TextDocument``'s, so letter case, plurals, hyphens and British or American spelling make no difference.
/// A phrase never reaches over a comma, a stop, a dash, a column or a blank line of the text. Where two phrases fold alike,
/// the one given first wins.
struct PhraseTable<Value: Sendable>: Sendable {
    private struct Step: Hashable, Sendable {
        let node: Int32
        let word: UInt64
    }

    private struct Leaf: Sendable {
        let value: Value
        let isPlural: Bool
    }

    /// A phrase found in a text.
    struct Match {
        /// The words of the phrase, as positions in ``TextDocument/tokens``.
        let tokens: Range<Int>
        let value: Value
        /// The text has the last word in the plural and the phrase has it in the singular.
        let isPlural: Bool
    }

    private var steps: [Step: Int32] = [:]
    private var leaves: [Int32: Leaf] = [:]
    private var count: Int32 = 1
    /// One bit for the hash of each first word, so that most words of a text are turned away without a look-up.
    private var firstWords = [UInt64](repeating: 0, count: 256)

    /// Each phrase is added in capitals too, because a word all in capitals keeps its plural when it is folded.
    init(_ phrases: [(String, Value)]) {
        for (phrase, value) in phrases { add(phrase, value) }
        for (phrase, value) in phrases { add(phrase.uppercased(), value) }
    }

    private mutating func add(_ phrase: String, _ value: Value) {
        let document = TextDocument(phrase)
        guard let last = document.tokens.last else { return }
        var node: Int32 = 0
        let first = Self.bit(document.tokens[0].strict)
        firstWords[first.word] |= first.mask
        for (place, token) in document.tokens.enumerated() {
            let step = Step(node: node, word: Self.word(token, isFirst: place == 0))
            if let next = steps[step] {
                node = next
            } else {
                steps[step] = count
                node = count
                count += 1
            }
        }
        if leaves[node] == nil { leaves[node] = Leaf(value: value, isPlural: last.shape.contains(.pluralStripped)) }
    }

    /// A bracket inside a phrase is part of it: "personal assistant (care)" is not "personal assistant care".
    private static func word(_ token: TextToken, isFirst: Bool) -> UInt64 {
        !isFirst && token.gap.contains(.opensBracket) ? token.strict ^ 0x9E37_79B9_7F4A_7C15 : token.strict
    }

    /// The longest phrase that starts at a word and ends before `limit`.
    func longestMatch(in document: TextDocument, at start: Int, limit: Int) -> Match? {
        guard start < min(limit, document.tokens.count) else { return nil }
        let first = Self.bit(document.tokens[start].strict)
        guard firstWords[first.word] & first.mask != 0 else { return nil }
        var node: Int32 = 0
        var best: Match?
        var place = start
        let end = min(limit, document.tokens.count)
        while place < end {
            let token = document.tokens[place]
            if place > start, !Self.joins(token, in: document, after: place - 1) { break }
            guard let next = steps[Step(node: node, word: Self.word(token, isFirst: place == start))] else { break }
            node = next
            place += 1
            if let leaf = leaves[node] {
                best = Match(
                    tokens: start..<place, value: leaf.value,
                    isPlural: token.shape.contains(.pluralStripped) && !leaf.isPlural)
            }
        }
        return best
    }

    private static func bit(_ hash: UInt64) -> (word: Int, mask: UInt64) {
        (Int(hash >> 6 & 0xFF), 1 << (hash & 0x3F))
    }

    /// Hyphen, slash, ampersand and plus.
    private static var gluing: [UInt8] { [0x2D, 0x2F, 0x26, 0x2B] }

    private static func joins(_ token: TextToken, in document: TextDocument, after previous: Int) -> Bool {
        let stops: TokenGap = [
            .comma, .semicolon, .colon, .stop, .closesBracket, .blankLine, .bullet, .dash, .column, .bar,
        ]
        if gluing.contains(token.glue) { return true }
        if !token.gap.isDisjoint(with: stops) { return false }
        guard token.gap.contains(.newline) else { return true }
        // A wrapped line of running text goes on; a short line of a list does not.
        let line = document.lines[Int(document.tokens[previous].line)]
        return line.end - line.start > 50
    }
}

extension PhraseTable where Value == Bool {
    /// A table that only says whether a phrase is there.
    init(_ phrases: [String]) { self.init(phrases.map { ($0, true) }) }
}

/// Single folded words.
struct WordSet: Sendable {
    private let words: Set<UInt64>

    /// Words parted by spaces.
    init(_ words: String) {
        self.words = Set(
            TextDocument(words).tokens.map(\.strict) + TextDocument(words.uppercased()).tokens.map(\.strict))
    }

    func contains(_ token: TextToken) -> Bool { words.contains(token.strict) }
}
