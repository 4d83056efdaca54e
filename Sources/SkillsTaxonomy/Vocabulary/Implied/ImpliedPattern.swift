/// A pattern of words that show a skill without naming it: `(gave out|administered) (tablets|medicines)`.
///
/// The syntax: words; `(a|b c)` one of several; `{name}` one of a named list; `?` after a word, bracket or list: it may be
/// missing; `..` up to three words of one phrase, `...` up to three words of any kind; `word*` any form of the word; `=word` only as written. The first word counts
/// in any form ("give", "gave", "giving"), the others as written but for plural and spelling. Articles, numbers and little
/// adjectives may stand anywhere between.
public struct ImpliedPattern: Hashable, Sendable {
    /// The skill's slug.
    public let skill: String
    /// The pattern as written.
    public let text: String
    let elements: [Element]

    /// One word of a pattern.
    struct Word: Hashable, Sendable {
        let strict: UInt64
        let stem: UInt64
        let takesAnyForm: Bool

        var asWritten: Word { Word(strict: strict, stem: stem, takesAnyForm: false) }
    }

    /// One place in a pattern: any of several runs of words.
    struct Element: Hashable, Sendable {
        let alternatives: [[Word]]
        let isOptional: Bool
        /// What may stand before it.
        let gap: Gap
        var hasGapBefore: Bool { gap != .none }
    }

    /// Which words of others may stand before a place of a pattern, up to three.
    enum Gap: UInt8, Sendable {
        case none = 0
        /// Words of the same phrase: no preposition, no word that opens a clause.
        case phrase = 1
        case anything = 2
    }

    /// The words of patterns folded once each: patterns share most of their words.
    struct WordFolds: Sendable {
        private var known: [Substring: [(strict: UInt64, stem: UInt64)]] = [:]

        mutating func tokens(of word: Substring) -> [(strict: UInt64, stem: UInt64)] {
            if let tokens = known[word] { return tokens }
            let tokens = TextDocument(String(word)).tokens.map { ($0.strict, $0.stem) }
            known[word] = tokens
            return tokens
        }
    }

    /// What is wrong with a pattern, in plain words.
    struct Fault: Error, Hashable, Sendable {
        let what: String
    }

    /// Reads a pattern.
    ///
    /// - Parameter lists: the named lists, each as written between its bars.
    init(skill: String, text: String, lists: [String: String]) throws(Fault) {
        var folds = WordFolds()
        try self.init(skill: skill, text: text, lists: lists, folds: &folds)
    }

    /// Reads one of many patterns.
    ///
    /// - Parameter folds: the words of those read before.
    init(skill: String, text: String, lists: [String: String], folds: inout WordFolds) throws(Fault) {
        self.skill = skill
        self.text = text
        var read = try Self.elements(text, lists, &folds)
        guard let first = read.first else { throw Fault(what: "The pattern has no word in it.") }
        // One word that says it all must stand as written: "till" is no form of "tile" here.
        if read.dropFirst().allSatisfy(\.isOptional) {
            read[0] = Element(
                alternatives: first.alternatives.map { $0.count == 1 ? $0.map(\.asWritten) : $0 },
                isOptional: first.isOptional, gap: first.gap)
        }
        elements = read
        guard !elements.allSatisfy(\.isOptional) else { throw Fault(what: "Every word of the pattern may be missing.") }
        guard !first.isOptional, !first.hasGapBefore else { throw Fault(what: "The first word may not be missing.") }
    }

    /// Words that meet the pattern all alone, which must say enough by themselves.
    var lonelyWords: [Word] {
        guard let first = elements.first, elements.dropFirst().allSatisfy(\.isOptional) else { return [] }
        return first.alternatives.filter { $0.count == 1 }.flatMap { $0 }
    }

    /// A plain phrase, which never fails to read; nil when it has no word.
    init?(skill: String, phrase: String) {
        self.skill = skill
        text = phrase
        var folds = WordFolds()
        let words = Self.words(phrase, isFirst: true, &folds)
        guard !words.isEmpty else { return nil }
        elements = [Element(alternatives: [words], isOptional: false, gap: .none)]
    }

    // MARK: reading

    private static func elements(
        _ text: String, _ lists: [String: String], _ folds: inout WordFolds
    ) throws(Fault) -> [Element] {
        var elements: [Element] = []
        var gap = Gap.none
        for part in try parts(text) {
            if part == ".." || part == "..." {
                gap = part == ".." ? .phrase : .anything
                continue
            }
            var body = part
            let isOptional = body.last == "?"
            if isOptional { body.removeLast() }
            let isFirst = elements.isEmpty
            let alternatives = try alternatives(body, lists, isFirst: isFirst, depth: 0, &folds)
            guard !alternatives.isEmpty else { throw Fault(what: "\(part) holds no word.") }
            elements.append(Element(alternatives: alternatives, isOptional: isOptional, gap: gap))
            gap = .none
        }
        if gap != .none { throw Fault(what: "The pattern ends in a gap.") }
        return elements
    }

    /// Cuts at spaces outside brackets.
    private static func parts(_ text: String) throws(Fault) -> [String] {
        var parts: [String] = []
        var part = ""
        var isInside = false
        for character in text {
            switch character {
            case "(":
                if isInside { throw Fault(what: "A bracket opens inside another.") }
                isInside = true
                part.append(character)
            case ")":
                if !isInside { throw Fault(what: "A bracket closes that never opened.") }
                isInside = false
                part.append(character)
            case " " where !isInside:
                if !part.isEmpty { parts.append(part) }
                part = ""
            default: part.append(character)
            }
        }
        if isInside { throw Fault(what: "A bracket is never closed.") }
        if !part.isEmpty { parts.append(part) }
        return parts
    }

    private static func alternatives(
        _ body: String, _ lists: [String: String], isFirst: Bool, depth: Int, _ folds: inout WordFolds
    ) throws(Fault) -> [[Word]] {
        guard depth < 4 else { throw Fault(what: "The lists name each other in a circle.") }
        if body.first == "{", body.last == "}", !body.contains("|") {
            let name = String(body.dropFirst().dropLast())
            guard let list = lists[name] else { throw Fault(what: "There is no list named \(name).") }
            return try alternatives("(\(list))", lists, isFirst: isFirst, depth: depth + 1, &folds)
        }
        guard body.first == "(", body.last == ")" else {
            let words = words(body, isFirst: isFirst, &folds)
            return words.isEmpty ? [] : [words]
        }
        var found: [[Word]] = []
        for choice in body.dropFirst().dropLast().split(separator: "|") {
            let choice = choice.trimmed
            if choice.first == "{" {
                found += try alternatives(choice, lists, isFirst: isFirst, depth: depth + 1, &folds)
            } else {
                let words = words(choice, isFirst: isFirst, &folds)
                guard !words.isEmpty else { throw Fault(what: "\(body) has an empty choice.") }
                found.append(words)
            }
        }
        return found
    }

    private static func words(_ text: String, isFirst: Bool, _ folds: inout WordFolds) -> [Word] {
        var words: [Word] = []
        for part in text.split(separator: " ") {
            let isAnyForm = part.last == "*"
            // "=rang" is no form of "range".
            let isAsWritten = part.first == "="
            let word = isAnyForm ? part.dropLast() : isAsWritten ? part.dropFirst() : part
            for token in folds.tokens(of: word) where token.strict != 0 {
                words.append(
                    Word(
                        strict: token.strict, stem: token.stem,
                        takesAnyForm: isAnyForm || (isFirst && words.isEmpty && !isAsWritten)))
            }
        }
        // "kept the books" is written with and without its article: little words may stand between anyway.
        guard words.count > 2 else { return words }
        let first = words[0]
        let kept = words.dropFirst().filter { !ReadingWords.determiners.contains($0.strict) }
        return kept.isEmpty ? words : [first] + kept
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
