import SkillsTaxonomy

extension TextRanker {
    private static let mostWords = 8
    private static let mostLike = 3

    /// The match with its reasons.
    func explain(_ scored: Scored, _ ranking: Ranking) -> TextMatch {
        TextMatch(
            id: index.ids[scored.row], score: scored.total,
            parts: [
                ScorePart(
                    name: "words in common", points: scored.words,
                    of: TextRankingRule.rounded(TextRankingRule.wordsWeight)),
                ScorePart(
                    name: "kind of work", points: scored.kind, of: TextRankingRule.rounded(TextRankingRule.kindWeight)),
                ScorePart(
                    name: "skills", points: scored.skills, of: TextRankingRule.rounded(TextRankingRule.skillsWeight)),
            ],
            sharedWords: sharedWords(scored.row, ranking.query), like: like(scored.row, ranking),
            skills: matched(scored.row, ranking.query))
    }

    private func sharedWords(_ row: Int, _ query: WeighedQuery) -> [TextMatch.SharedWords] {
        var shared: [(term: UInt32, value: Double)] = []
        var sum = 0.0
        let length = Double(index.lengths[row])
        query.table.each(in: index.terms, index.starts[row]..<index.starts[row + 1]) { place, position in
            let value = query.weights[position] * index.share(place, length: length)
            shared.append((index.terms[place], value))
            sum += value
        }
        guard sum > 0 else { return [] }
        return shared.sorted { $0.value != $1.value ? $0.value > $1.value : $0.term < $1.term }.prefix(Self.mostWords)
            .map {
                TextMatch.SharedWords(
                    text: index.vocabulary.names[Int($0.term)], share: TextRankingRule.rounded($0.value / sum))
            }
    }

    /// The kind of work is a sum over the seeds, so each has its share of the likeness.
    private func like(_ row: Int, _ ranking: Ranking) -> [TextMatch.Like] {
        let vector = KindVectors.Direction(index.kinds.vector(row))
        let shares = ranking.seeds.map { (row: $0.row, value: $0.weight * Double(index.kinds.cosine($0.row, vector))) }
        let sum = shares.reduce(0) { $0 + max($1.value, 0) }
        guard sum > 0 else { return [] }
        return shares.filter { $0.row != row && $0.value > 0 }
            .sorted { $0.value != $1.value ? $0.value > $1.value : $0.row < $1.row }.prefix(Self.mostLike)
            .map { TextMatch.Like(id: index.ids[$0.row], share: TextRankingRule.rounded($0.value / sum)) }
    }

    private func matched(_ row: Int, _ query: WeighedQuery) -> [TextMatch.Matched] {
        (index.skillStarts[row]..<index.skillStarts[row + 1]).compactMap { place -> TextMatch.Matched? in
            let skill = Int(index.skills[place])
            let credit = query.credits.value(of: skill)
            guard credit > 0, let supporter = query.credits.supporter(of: skill) else { return nil }
            return TextMatch.Matched(
                skill: index.taxonomy.skills[skill].id, credit: TextRankingRule.rounded(credit),
                via: supporter == skill ? nil : index.taxonomy.skills[supporter].id)
        }.sorted { $0.credit != $1.credit ? $0.credit > $1.credit : $0.skill < $1.skill }
    }
}
