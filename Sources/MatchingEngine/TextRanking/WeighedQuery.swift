import SkillsTaxonomy

/// A résumé weighed by one index: what each of its terms and skills counts for there.
struct WeighedQuery {
    /// Places in the vocabulary, ascending, with weights whose squares add up to 1.
    let terms: [UInt32]
    let weights: [Double]
    let table: TermTable
    /// The direction of its words from the adverts' middle, at unit length.
    let kind: [Float]
    /// Credit of each skill, own or borrowed, 0…1.
    let credits: [Int: Credit]
    /// Skill indexes of ``credits``, ascending.
    let creditedSkills: [Int]

    struct Credit: Equatable {
        var value: Double
        /// The person's skill behind it.
        var supporter: Int
    }

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
        table = TermTable(terms)
        kind = direction.contains { $0 != 0 } ? direction.unit.minus(index.centre).unit : direction
        credits = Self.credits(query.shown(without: left), taxonomy: index.taxonomy)
        creditedSkills = credits.keys.sorted()
    }

    /// A skill in full by how often it is shown beside the person's best; one related to it in part.
    private static func credits(_ shown: [(skill: Int, count: Int)], taxonomy: Taxonomy) -> [Int: Credit] {
        let best = shown.map { TextRankingRule.shown($0.count) }.max() ?? 1
        var credits: [Int: Credit] = [:]
        for (skill, count) in shown {
            credits[skill] = Credit(value: TextRankingRule.shown(count) / best, supporter: skill)
        }
        for (skill, count) in shown {
            let own = TextRankingRule.shown(count) / best
            for neighbour in taxonomy.neighbours(of: skill) {
                let value = own * neighbour.weight * TextRankingRule.relatedShare
                if value > credits[neighbour.index]?.value ?? 0 {
                    credits[neighbour.index] = Credit(value: value, supporter: skill)
                }
            }
        }
        return credits
    }
}
