/// The first look at every advert: sums of whole numbers over the postings.
struct FirstPass {
    /// The best by words, for seeds and copied text.
    let byWords: [Int]
    /// The best by words and skills, which are then scored exactly.
    let candidates: [Int]

    /// What a weight of 1 is in whole numbers; a sum of products of two lengths of 1 stays far inside 32 bits.
    private static let unit = 8_192.0

    init(_ query: WeighedQuery, in index: TextIndex) {
        guard index.count > TextRankingRule.exactAdverts else {
            byWords = Array(0..<index.count)
            candidates = byWords
            return
        }
        var sums = [UInt32](repeating: 0, count: index.count)
        index.termPostings.add(
            zip(query.terms, query.weights).map { ($0, UInt32(($1 * Self.unit).rounded())) }, to: &sums)
        byWords = TopSums.rows(sums, limit: TextRankingRule.seedCandidates)
        // In the measure of the words, where an impact of 255 is less than 1.
        let share = TextRankingRule.skillsShare / TextIndex.largestImpact * Self.unit
        index.skillPostings.add(
            query.credits.skills.map { skill in
                (UInt32(skill), UInt32((query.credits.value(of: skill) * share).rounded()))
            }, to: &sums)
        candidates = TopSums.rows(sums, limit: TextRankingRule.exactAdverts)
    }
}
