import SkillsTaxonomy

/// A résumé weighed by one index: what each of its terms and skills counts for there.
struct WeighedQuery {
    /// Places in the vocabulary, ascending, with weights whose squares add up to 1.
    let terms: [UInt32]
    let weights: [Double]
    let table: TermTable
    /// The direction of its words from the adverts' middle, at unit length.
    let kind: [Float]
    let credits: ShownCredits

    init(_ query: TextQuery, without left: Set<Int> = [], in index: TextIndex) {
        let counted = query.counts(without: left)
        let vocabulary = index.vocabulary
        var found: [(place: Int, count: Int)] = []
        for (word, count) in counted.words {
            if let place = vocabulary.place(of: word) { found.append((place, count)) }
        }
        for (key, pair) in counted.pairs {
            if let place = vocabulary.place(of: key) { found.append((place, pair.count)) }
        }
        found.sort { $0.place < $1.place }
        var terms: [UInt32] = []
        var weights: [Double] = []
        var square = 0.0
        var direction = [Float](repeating: 0, count: index.words.dimensions)
        for (place, count) in found {
            let told = TextRankingRule.told(count)
            let value = Double(vocabulary.weights[place]) * told
            square += value * value
            terms.append(UInt32(place))
            weights.append(value)
            index.words.add(
                row: Int(vocabulary.rows[place]), times: vocabulary.directions[place] * Float(told), to: &direction)
        }
        let length = square > 0 ? square.squareRoot() : 1
        self.terms = terms
        self.weights = weights.map { $0 / length }
        table = TermTable(terms, vocabulary: vocabulary.count)
        kind = direction.contains { $0 != 0 } ? direction.unit.minus(index.centre).unit : direction
        credits = ShownCredits(query.shown(without: left), taxonomy: index.taxonomy)
    }
}
