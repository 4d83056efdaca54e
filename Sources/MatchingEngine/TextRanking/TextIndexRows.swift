import SkillsTaxonomy

/// Gathers the rows of an index.
struct TextIndexRows {
    let vocabulary: TextVocabulary
    let words: WordVectorTable
    private(set) var starts = [0]
    private(set) var terms: [UInt32] = []
    private(set) var counts: [UInt8] = []
    private(set) var lengths: [Float] = []
    private(set) var wordCounts: [UInt16] = []
    private(set) var titles: [UInt64] = []
    private(set) var skillStarts = [0]
    private(set) var skills: [UInt16] = []
    private(set) var skillCounts: [UInt8] = []
    private var directions: [[Float]] = []

    init(vocabulary: TextVocabulary, words: WordVectorTable) {
        self.vocabulary = vocabulary
        self.words = words
    }

    mutating func append(_ advert: TextAdvert, _ counted: TermCounts) {
        var found: [(place: Int, count: Int)] = []
        for (word, count) in counted.words {
            if let place = vocabulary.place(of: word) { found.append((place, count)) }
        }
        for (key, pair) in counted.pairs {
            if let place = vocabulary.place(of: key), vocabulary.rows[place] < 0 { found.append((place, pair.count)) }
        }
        found.sort { $0.place < $1.place }
        var square = 0.0
        var direction = [Float](repeating: 0, count: words.dimensions)
        for (place, count) in found {
            let asked = TextRankingRule.asked(count)
            let value = Double(vocabulary.weights[place]) * asked
            square += value * value
            words.add(
                row: Int(vocabulary.rows[place]), times: vocabulary.directions[place] * Float(asked), to: &direction)
            terms.append(UInt32(place))
            counts.append(UInt8(clamping: count))
        }
        starts.append(terms.count)
        lengths.append(square > 0 ? Float(square.squareRoot()) : 1)
        wordCounts.append(UInt16(clamping: counted.words.count))
        titles.append(advert.title.isEmpty ? 0 : TextTerm.set(advert.title.map(\.stem)))
        directions.append(direction.unit)
        for (skill, count) in advert.skills {
            guard let number = UInt16(exactly: skill) else { continue }
            skills.append(number)
            skillCounts.append(UInt8(clamping: count))
        }
        skillStarts.append(skills.count)
    }

    /// The directions seen from their middle, so that what all adverts say counts for nothing.
    func kinds() -> (KindVectors, centre: [Float]) {
        var sum = [Double](repeating: 0, count: words.dimensions)
        for direction in directions {
            for place in sum.indices { sum[place] += Double(direction[place]) }
        }
        let centre = sum.map { Float($0 / Double(max(directions.count, 1))) }
        var kinds = KindVectors(dimensions: words.dimensions)
        for direction in directions {
            kinds.append(direction.contains { $0 != 0 } ? direction.minus(centre) : direction)
        }
        return (kinds, centre)
    }

    func termPostings() -> ImpactPostings {
        let rows = lengths.count
        let most = max(Int(TextRankingRule.commonShare * Double(rows)), TextRankingRule.exactAdverts)
        // Few adverts are all scored exactly.
        guard rows > TextRankingRule.exactAdverts else { return ImpactPostings(rowCount: rows) { _, _ in } }
        return ImpactPostings(rowCount: rows) { row, add in
            for place in starts[row]..<starts[row + 1] where vocabulary.held[Int(terms[place])] <= most {
                let share =
                    Double(vocabulary.weights[Int(terms[place])]) * TextRankingRule.asked(Int(counts[place]))
                    / Double(lengths[row])
                add(terms[place], UInt8((min(share / TextIndex.largestImpact, 1) * 255).rounded()))
            }
        }
    }

    func skillPostings() -> ImpactPostings {
        let rows = lengths.count
        guard rows > TextRankingRule.exactAdverts else { return ImpactPostings(rowCount: rows) { _, _ in } }
        return ImpactPostings(rowCount: rows) { row, add in
            let places = skillStarts[row]..<skillStarts[row + 1]
            let sum = places.reduce(TextRankingRule.padding) { $0 + TextRankingRule.asked(Int(skillCounts[$1])) }
            for place in places {
                let share = TextRankingRule.asked(Int(skillCounts[place])) / sum
                add(UInt32(skills[place]), UInt8((min(share, 1) * 255).rounded()))
            }
        }
    }
}

extension [Float] {
    func minus(_ other: [Float]) -> [Float] { zip(self, other).map { $0 - $1 } }
}
