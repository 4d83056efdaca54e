/// Counts what texts state and the taxonomy does not know, so that the people who keep it see what to add.
///
/// Every run of one to four words inside a statement that no mention covers is counted, unless it begins or ends with a
/// word that says nothing by itself. Words are the same when they fold to the same strict form.
public struct UnknownPhraseCounter: Sendable {
    private static let longest = 4

    private struct Count {
        var texts = 0
        var times = 0
        var lastText = -1
        /// How often it was written in each way.
        var spellings: [String: Int] = [:]
    }

    private var counts: [[UInt64]: Count] = [:]
    private var texts = 0

    /// Makes a counter that has counted nothing.
    public init() {}

    /// Counts one text.
    ///
    /// - Parameters:
    ///   - statements: where the text states that something is done or known.
    ///   - known: what the taxonomy's names and patterns cover, held or not.
    public mutating func add(_ document: TextDocument, statements: [StatedSpan], known: [Mention]) {
        var isKnown = [Bool](repeating: false, count: document.tokens.count)
        for mention in known {
            for token in document.tokens(in: mention.start..<mention.end) { isKnown[token] = true }
        }
        for span in statements {
            let range = document.tokens(in: span.start..<span.end)
            for run in range.split(whereSeparator: { isKnown[$0] }) {
                count(Array(run), of: document, takesSingleWords: span.kind == .knowledge)
            }
        }
        texts += 1
    }

    private mutating func count(_ run: [Int], of document: TextDocument, takesSingleWords: Bool) {
        for first in run.indices {
            guard Self.says(document, run[first]) else { continue }
            for last in first..<min(first + Self.longest, run.count) {
                if last > first, !document.tokens[run[last]].gap.isDisjoint(with: .parts) { break }
                guard Self.says(document, run[last]), last > first || takesSingleWords else { continue }
                let key = run[first...last].map { document.tokens[$0].strict }
                var count = counts[key] ?? Count()
                count.times += 1
                if count.lastText != texts {
                    count.lastText = texts
                    count.texts += 1
                }
                count.spellings[document.text(of: run[first]..<run[last] + 1), default: 0] += 1
                counts[key] = count
            }
        }
    }

    /// The phrases that at least so many texts state, those of most texts first.
    ///
    /// A phrase that nearly always stands inside a longer one is left out for the longer one.
    public func phrases(inAtLeast least: Int, limit: Int) -> [UnknownPhrase] {
        let frequent = counts.filter { $0.value.texts >= least }
        var swallowed: Set<[UInt64]> = []
        for (key, count) in frequent where key.count > 1 {
            for part in [Array(key.dropFirst()), Array(key.dropLast())] {
                if let shorter = frequent[part], shorter.times * 4 <= count.times * 5 { swallowed.insert(part) }
            }
        }
        let phrases = frequent.filter { !swallowed.contains($0.key) }.map { _, count in
            let spelling = count.spellings.min { ($1.value, $0.key) < ($0.value, $1.key) }
            return UnknownPhrase(phrase: spelling?.key ?? "", texts: count.texts, times: count.times)
        }
        return Array(phrases.sorted { ($1.texts, $1.times, $0.phrase) < ($0.texts, $0.times, $1.phrase) }.prefix(limit))
    }

    /// Whether a word can begin and end a phrase.
    private static func says(_ document: TextDocument, _ token: Int) -> Bool {
        let shape = document.tokens[token].shape
        guard shape.isDisjoint(with: [.isNumber, .isAddress, .isSymbol]) else { return false }
        let letters = document.foldedRaw(token)
        return !InferenceStopWords.contains(WordHash.of64(letters), length: letters.count)
    }
}
