import SkillsTaxonomy

/// Finds the sentence that a place in a text stands in.
struct SentencePlaces {
    private let sentences: [WorkSentence]
    /// The first sentence of the same words, for each.
    private let firsts: [Int]

    init(_ sentences: [WorkSentence]) {
        self.sentences = sentences
        var seen: [UInt64: Int] = [:]
        firsts = sentences.enumerated().map { place, sentence in
            let key = TextTerm.set(sentence.words.map(\.stem))
            if let first = seen[key] { return first }
            seen[key] = place
            return place
        }
    }

    /// The position of the sentence in which a Unicode scalar of the text stands, a copy's as that of the first; nil where
    /// none does.
    func sentence(at scalar: Int) -> Int? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].place.upperBound <= scalar { low = middle + 1 } else { high = middle }
        }
        guard low < sentences.count, sentences[low].place.contains(scalar) else { return nil }
        return firsts[low]
    }

    /// For each skill mentioned, the distinct sentences that show it, ascending.
    func sentences(showing mentions: [Mention]) -> [Int: [Int]] {
        var shown: [Int: Set<Int>] = [:]
        for mention in mentions {
            guard let place = sentence(at: mention.start) else { continue }
            shown[mention.skillIndex, default: []].insert(place)
        }
        return shown.mapValues { $0.sorted() }
    }
}
