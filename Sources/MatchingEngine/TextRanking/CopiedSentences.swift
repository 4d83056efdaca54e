/// Finds the sentences of a résumé that were copied from an advert, in order or shuffled.
///
/// A sentence is copied where so many of its words in a row, distinct ones, stand in the advert, and all such sentences
/// together hold half of the advert's words; then the lines that are the advert's title are copied too. Nobody's own
/// words do that to an advert of any length.
enum CopiedSentences {
    static func positions(in query: TextQuery, _ weighed: WeighedQuery, rows: [Int], index: TextIndex) -> Set<Int> {
        var copied: Set<Int> = []
        var titles: Set<UInt64> = []
        // The position of each word among the query's terms, sentence by sentence; made when first needed.
        var places: [[Int]]?
        for row in rows {
            let words = Int(index.wordCounts[row])
            guard words >= TextRankingRule.copiedRun else { continue }
            let terms = index.starts[row]..<index.starts[row + 1]
            var count = 0
            weighed.table.each(in: index.terms, terms) { _, _ in count += 1 }
            guard 2 * count >= words else { continue }
            var shared = [Bool](repeating: false, count: weighed.terms.count)
            weighed.table.each(in: index.terms, terms) { _, position in shared[position] = true }
            let sentences =
                places
                ?? query.sentences.map { sentence in
                    sentence.stems.map { stem in
                        index.vocabulary.place(of: stem).map { weighed.table.position(of: UInt32($0)) } ?? -1
                    }
                }
            places = sentences
            var found: [Int] = []
            var held: Set<Int> = []
            for (number, sentence) in sentences.enumerated()
            where hasRun(sentence, { $0 >= 0 && shared[$0] }) {
                found.append(number)
                for position in sentence where position >= 0 && shared[position] { held.insert(position) }
            }
            if 2 * held.count >= words {
                copied.formUnion(found)
                if index.titles[row] != 0 { titles.insert(index.titles[row]) }
            }
        }
        if !titles.isEmpty {
            for (number, sentence) in query.sentences.enumerated() where titles.contains(TextTerm.set(sentence.stems)) {
                copied.insert(number)
            }
        }
        return copied
    }

    private static func hasRun(_ sentence: [Int], _ isShared: (Int) -> Bool) -> Bool {
        guard sentence.count >= TextRankingRule.copiedRun else { return false }
        var run: Set<Int> = []
        for position in sentence {
            if isShared(position) {
                run.insert(position)
                if run.count >= TextRankingRule.copiedRun { return true }
            } else {
                run.removeAll(keepingCapacity: true)
            }
        }
        return false
    }
}
