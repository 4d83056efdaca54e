/// A name as the reader sees it: two names with the same folded words are the same name.
struct FoldedName: Hashable, Comparable {
    let words: [UInt64]

    /// Folds a name; "+" and "#" count, brackets and what is in them do not.
    init(_ name: String) {
        words = TextDocument(NameCompiler.withoutBrackets(name)).tokens.map(\.strict)
    }

    var isEmpty: Bool { words.isEmpty }

    static func < (left: FoldedName, right: FoldedName) -> Bool { left.words.lexicographicallyPrecedes(right.words) }
}
