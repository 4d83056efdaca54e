/// A row of the ambiguous table, compiled: how the name must be written and what must or must not stand near it.
final class NameCondition: Sendable {
    /// A phrase of one or more words as strict hashes.
    struct Phrase: Sendable {
        let first: UInt64
        /// The words after the first, as a range of ``NameCondition/rest``.
        let restStart: Int32
        let restCount: Int32
        let isPlural: Bool
    }

    let form: AmbiguousLabel.Form
    /// The label's own UTF-8, for the exact form.
    let label: [UInt8]
    /// Sorted by first word.
    let near: [Phrase]
    /// Groups any of whose unambiguous skills will do, by number.
    let nearGroups: [Int16]
    /// Sorted by first word.
    let never: [Phrase]
    let hasPluralLabel: Bool
    /// Whether the row speaks only of the number its label has.
    let keepsNumber: Bool
    let rest: [UInt64]
    private let nearFilter: WordFilter
    private let neverFilter: WordFilter

    /// Whether anything has to stand near at all.
    var needsCompany: Bool { !near.isEmpty || !nearGroups.isEmpty }

    init(row: AmbiguousLabel, groups: [String: Int16], keepsNumber: Bool) {
        self.keepsNumber = keepsNumber
        form = row.form
        label = Array(row.label.utf8)
        var rest: [UInt64] = []
        near = row.near.filter { !$0.hasPrefix("@") }.compactMap { Self.phrase($0, &rest) }.sorted {
            $0.first < $1.first
        }
        nearGroups = row.near.filter { $0.hasPrefix("@") }.compactMap { groups[String($0.dropFirst())] }.sorted()
        never = row.never.compactMap { Self.phrase($0, &rest) }.sorted { $0.first < $1.first }
        self.rest = rest
        nearFilter = WordFilter(near.map(\.first))
        neverFilter = WordFilter(never.map(\.first))
        hasPluralLabel = Self.isPlural(row.label)
    }

    /// Whether a label's last word is a plural.
    static func isPlural(_ label: String) -> Bool {
        TextDocument(label).tokens.last?.shape.contains(.pluralStripped) ?? false
    }

    private static func phrase(_ text: String, _ rest: inout [UInt64]) -> Phrase? {
        let tokens = TextDocument(text).tokens
        guard let first = tokens.first else { return nil }
        let start = rest.count
        rest += tokens.dropFirst().map(\.strict)
        return Phrase(
            first: first.strict, restStart: Int32(start), restCount: Int32(rest.count - start),
            isPlural: first.shape.contains(.pluralStripped))
    }

    /// Where in ``near`` the phrases with this first word are.
    @inline(__always)
    func nearRange(_ word: UInt64) -> Range<Int> { nearFilter.mayHold(word) ? Self.range(of: word, in: near) : 0..<0 }

    /// Where in ``never`` the phrases with this first word are.
    @inline(__always)
    func neverRange(_ word: UInt64) -> Range<Int> {
        neverFilter.mayHold(word) ? Self.range(of: word, in: never) : 0..<0
    }

    private static func range(of word: UInt64, in phrases: [Phrase]) -> Range<Int> {
        var low = 0
        var high = phrases.count
        while low < high {
            let middle = (low + high) / 2
            if phrases[middle].first < word { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < phrases.count, phrases[end].first == word { end += 1 }
        return low..<end
    }
}

/// A small Bloom filter: says at once that a word is not in a list, so that most words cost one look.
private struct WordFilter: Sendable {
    private var bits: [UInt64] = [0, 0, 0, 0, 0, 0, 0, 0]

    init(_ words: [UInt64]) {
        for word in words { bits[Self.place(word)] |= 1 << (word >> 40 & 63) }
    }

    @inline(__always)
    func mayHold(_ word: UInt64) -> Bool { bits[Self.place(word)] >> (word >> 40 & 63) & 1 == 1 }

    @inline(__always)
    private static func place(_ word: UInt64) -> Int { Int(word >> 50 & 7) }
}
