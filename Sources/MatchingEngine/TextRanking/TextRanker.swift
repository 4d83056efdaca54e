import SkillsTaxonomy

/// Ranks the adverts of an index for a résumé by three parts: the words in common, the kind of work, and the skills.
///
/// **Words in common** is the cosine of weighted words and pairs of words. **Kind of work** is how near an advert's meaning
/// lies to the adverts that share most words with the résumé, and a little to the résumé itself; it is worked out for the
/// best 500 adverts of a first pass. **Skills** is how much of what the advert asks for is shown. Holds no state, clock or
/// random source; sums are taken in a fixed order.
public struct TextRanker: Sendable {
    /// The adverts it ranks.
    public let index: TextIndex

    /// Parts that count for nothing.
    private let leftOut: Set<TextSignal>

    /// Makes a ranker of an index.
    ///
    /// - Parameter leftOut: parts that count for nothing, to see what they are worth.
    public init(index: TextIndex, leavingOut leftOut: Set<TextSignal> = []) {
        self.index = index
        self.leftOut = leftOut
    }

    /// An advert that stands for the kind of work, with its weight.
    struct Seed {
        let row: Int
        let weight: Double
    }

    /// An advert's points.
    struct Scored {
        let row: Int
        let words: Double
        let kind: Double
        let skills: Double
        let total: Double
        /// Larger for what comes first: the score in millionths, and of equals the lower row.
        let order: UInt64

        init(row: Int, words: Double, kind: Double, skills: Double) {
            self.row = row
            self.words = words
            self.kind = kind
            self.skills = skills
            total = TextRankingRule.rounded(words + kind + skills)
            order = UInt64((total * 1_000_000).rounded()) << 32 | UInt64(UInt32.max - UInt32(truncatingIfNeeded: row))
        }
    }

    /// What a ranking was made of.
    struct Ranking {
        let query: WeighedQuery
        let seeds: [Seed]
        /// Best first.
        let scored: [Scored]
    }

    /// The best adverts, best first; of equal scores the lower identifier first.
    ///
    /// Takes time in proportion to the adverts that share a word with the résumé.
    /// - Parameter top: how many, at most 500; fewer where fewer share anything with the résumé.
    public func rank(_ query: TextQuery, top: Int) -> [TextMatch] {
        let ranking = ranking(query)
        return ranking.scored.prefix(max(top, 0)).map { explain($0, ranking) }
    }

    /// Identifiers and scores only.
    public func scores(_ query: TextQuery, top: Int) -> [(id: String, score: Double)] {
        ranking(query).scored.prefix(max(top, 0)).map { (index.ids[$0.row], $0.total) }
    }

    func ranking(_ query: TextQuery) -> Ranking {
        var weighed = WeighedQuery(query, in: index)
        var pass = FirstPass(weighed, in: index)
        let copied = CopiedSentences.positions(in: query, weighed, rows: pass.byWords, index: index)
        if !copied.isEmpty {
            weighed = WeighedQuery(query, without: copied, in: index)
            pass = FirstPass(weighed, in: index)
        }
        let seeds = seeds(weighed, among: pass.byWords)
        let kind = KindVectors.Direction(kind(of: weighed, seeds))
        let scored = pass.candidates.compactMap { score($0, weighed, kind) }
        return Ranking(
            query: weighed, seeds: seeds,
            scored: scored.sorted { $0.order > $1.order })
    }

    // MARK: parts

    /// Words in common, 0…1.
    func words(_ row: Int, _ query: WeighedQuery) -> Double {
        let length = Double(index.lengths[row])
        var sum = 0.0
        query.table.each(in: index.terms, index.starts[row]..<index.starts[row + 1]) { place, position in
            sum += query.weights[position] * index.share(place, length: length)
        }
        return sum
    }

    /// Skills, 0…1.
    func skills(_ row: Int, _ query: WeighedQuery) -> Double {
        var earned = 0.0
        var possible = TextRankingRule.padding
        for place in index.skillStarts[row]..<index.skillStarts[row + 1] {
            let asked = TextRankingRule.asked(Int(index.skillCounts[place]))
            possible += asked
            earned += asked * query.credits.value(of: Int(index.skills[place]))
        }
        return earned / possible
    }

    /// The adverts that fit best by words, and a little by meaning; skills have no say, so that learning one moves no seed.
    private func seeds(_ query: WeighedQuery, among rows: [Int]) -> [Seed] {
        let own = KindVectors.Direction(query.kind)
        let best = rows.map { row in
            (row: row, value: words(row, query) + TextRankingRule.seedLikeness * Double(index.kinds.cosine(row, own)))
        }.sorted { $0.value != $1.value ? $0.value > $1.value : $0.row < $1.row }.prefix(TextRankingRule.mostSeeds)
        guard let first = best.first, first.value > 0 else { return [] }
        return best.map { Seed(row: $0.row, weight: max($0.value - TextRankingRule.seedFloor * first.value, 0)) }
            .filter { $0.weight > 0 }
    }

    /// Where the person's kind of work lies.
    private func kind(of query: WeighedQuery, _ seeds: [Seed]) -> [Float] {
        var middle = [Float](repeating: 0, count: index.kinds.dimensions)
        for seed in seeds {
            let vector = index.kinds.vector(seed.row)
            for place in middle.indices { middle[place] += Float(seed.weight) * vector[place] }
        }
        let own = Float(TextRankingRule.ownShare)
        return zip(query.kind, middle.unit).map { own * $0 + (1 - own) * $1 }
    }

    /// Nil for an advert that nothing speaks for.
    private func score(_ row: Int, _ query: WeighedQuery, _ kind: KindVectors.Direction) -> Scored? {
        func points(_ signal: TextSignal, _ weight: Double, _ share: Double) -> Double {
            leftOut.contains(signal) ? 0 : TextRankingRule.rounded(weight * min(max(share, 0), 1))
        }
        let words = points(
            .words, TextRankingRule.wordsWeight, self.words(row, query) / TextRankingRule.fullWords)
        let kind = points(
            .kind, TextRankingRule.kindWeight, Double(index.kinds.cosine(row, kind)) / TextRankingRule.fullKind)
        let skills = points(
            .skills, TextRankingRule.skillsWeight, self.skills(row, query) / TextRankingRule.fullSkills)
        let scored = Scored(row: row, words: words, kind: kind, skills: skills)
        return scored.total > 0 ? scored : nil
    }
}
