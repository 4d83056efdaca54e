/// Fixed phrases to look for in the words of an advert, in time linear in the number of words.
///
/// In a phrase `*` at a word's end stands for any ending, `#` for a number and `?` for any one word; a comma before a word
/// says that a comma may stand there.
struct PhraseList: Sendable {
    private enum Part: Sendable {
        case word(String)
        case stem(String)
        case number
        case any
    }

    private struct Phrase: Sendable {
        let parts: [Part]
        /// For each part whether a comma may stand before it.
        let mayFollowComma: [Bool]
        /// Position in the list as written.
        let index: Int
    }

    /// A phrase found.
    struct Hit: Sendable, Hashable {
        let tokens: Range<Int>
        /// Position of the phrase in the list as written, from 0.
        let phrase: Int
    }

    private var byWord: [String: [Phrase]] = [:]
    private var byStem: [String: [Phrase]] = [:]
    private var byNumber: [Phrase] = []
    private var stemLengths: [Int] = []

    /// Makes a list from lines or parts of lines between `|`.
    init(_ text: String) {
        let phrases = text.split(whereSeparator: { $0 == "|" || $0.isNewline })
            .map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
        for (index, words) in phrases.enumerated() {
            let parts = words.map { written -> Part in
                let word = written.hasPrefix(",") ? String(written.dropFirst()) : written
                if word == "#" { return .number }
                if word == "?" { return .any }
                return word.hasSuffix("*") ? .stem(String(word.dropLast())) : .word(word)
            }
            let phrase = Phrase(
                parts: parts, mayFollowComma: words.map { $0.hasPrefix(",") }, index: index)
            switch parts[0] {
            case .word(let word): byWord[word, default: []].append(phrase)
            case .stem(let stem): byStem[stem, default: []].append(phrase)
            case .number, .any: byNumber.append(phrase)
            }
        }
        stemLengths = Set(byStem.keys.map(\.utf8.count)).sorted()
    }

    /// The phrases of a text from left to right, the longest at each place, none overlapping.
    func hits(in text: CheckText) -> [Hit] { hits(in: text, 0..<text.count) }

    /// The phrases of a range of tokens.
    func hits(in text: CheckText, _ range: Range<Int>) -> [Hit] {
        var found: [Hit] = []
        var place = range.lowerBound
        while place < range.upperBound {
            if let hit = hit(at: place, words: text.words, text: text, end: range.upperBound) {
                found.append(hit)
                place = hit.tokens.upperBound
            } else {
                place += 1
            }
        }
        return found
    }

    /// Whether a phrase stands in a range of tokens.
    func isIn(_ text: CheckText, _ range: Range<Int>) -> Bool {
        range.contains { hit(at: $0, words: text.words, text: text, end: range.upperBound) != nil }
    }

    /// Whether a phrase stands anywhere in a text.
    func isIn(_ text: CheckText) -> Bool { isIn(text, 0..<text.count) }

    /// Whether a phrase starts at a token.
    func starts(at token: Int, in text: CheckText) -> Bool {
        token >= 0 && token < text.count && hit(at: token, words: text.words, text: text, end: text.count) != nil
    }

    /// Whether a phrase ends just before a token.
    func ends(before token: Int, in text: CheckText, longest: Int = 4) -> Bool {
        (max(0, token - longest)..<max(0, token)).contains { start in
            hit(at: start, words: text.words, text: text, end: token)?.tokens.upperBound == token
        }
    }

    /// Whether a phrase stands among bare words, whatever parts them.
    func matches(_ words: [String], in range: Range<Int>) -> Bool {
        range.contains { hit(at: $0, words: words, text: nil, end: range.upperBound) != nil }
    }

    private func hit(at place: Int, words: [String], text: CheckText?, end: Int) -> Hit? {
        var best: Hit?
        func offer(_ phrases: [Phrase]?) {
            for phrase in phrases ?? [] where place + phrase.parts.count <= end {
                if let best, best.tokens.count >= phrase.parts.count { continue }
                let fits = phrase.parts.indices.dropFirst().allSatisfy { part in
                    let isJoined =
                        text.map { $0.joins[place + part] || (phrase.mayFollowComma[part] && $0.commas[place + part]) }
                        ?? true
                    return isJoined && Self.fits(words[place + part], phrase.parts[part])
                }
                if fits { best = Hit(tokens: place..<place + phrase.parts.count, phrase: phrase.index) }
            }
        }
        let word = words[place]
        offer(byWord[word])
        for length in stemLengths where length <= word.utf8.count {
            offer(byStem[String(decoding: word.utf8.prefix(length), as: UTF8.self)])
        }
        if !byNumber.isEmpty { offer(byNumber.filter { Self.fits(word, $0.parts[0]) }) }
        return best
    }

    private static func fits(_ word: String, _ part: Part) -> Bool {
        switch part {
        case .word(let expected): word == expected
        case .stem(let stem): word.hasPrefix(stem)
        case .number: word.utf8.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
        case .any: true
        }
    }
}
