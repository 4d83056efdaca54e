/// In how many distinct sentences each word, and each pair of neighbouring words, stands.
struct TermCounts {
    private(set) var words: [UInt64: Int] = [:]
    private(set) var pairs: [UInt64: Pair] = [:]

    struct Pair {
        let first: UInt64
        let second: UInt64
        var count: Int
    }

    /// Counts a sentence so many times; a word twice in it counts once.
    mutating func add(_ stems: [UInt64], times: Int = 1) {
        for stem in Set(stems) { words[stem, default: 0] += times }
        var seen: Set<UInt64> = []
        for (first, second) in zip(stems, stems.dropFirst()) {
            let key = TextTerm.pair(first, second)
            if seen.insert(key).inserted {
                pairs[key, default: Pair(first: first, second: second, count: 0)].count += times
            }
        }
    }

    /// Counts the terms of another text as one sentence more.
    mutating func addOnce(_ other: TermCounts) {
        for word in other.words.keys { words[word, default: 0] += 1 }
        for (key, pair) in other.pairs {
            pairs[key, default: Pair(first: pair.first, second: pair.second, count: 0)].count += 1
        }
    }
}
