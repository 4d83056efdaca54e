import SkillsTaxonomy

/// Credit of each skill by how often a résumé shows it: in full beside the person's best, related ones in part.
struct ShownCredits {
    private var values: [Double]
    private var supporters: [Int32]
    /// Skill indexes with credit, ascending.
    private(set) var skills: [Int] = []

    /// - Parameter shown: skill indexes, ascending, each with the sentences that show it, at least one.
    init(_ shown: [(skill: Int, count: Int)], taxonomy: Taxonomy) {
        values = [Double](repeating: 0, count: taxonomy.skills.count)
        supporters = [Int32](repeating: -1, count: taxonomy.skills.count)
        let best = shown.map { TextRankingRule.shown($0.count) }.max() ?? 1
        for (skill, count) in shown { raise(skill, to: TextRankingRule.shown(count) / best, by: skill) }
        // Related skills after, so that a skill never borrows credit that was itself borrowed.
        for (skill, count) in shown {
            let own = TextRankingRule.shown(count) / best * TextRankingRule.relatedShare
            for neighbour in taxonomy.neighbours(of: skill) {
                raise(neighbour.index, to: own * neighbour.weight, by: skill)
            }
        }
        skills.sort()
    }

    /// Ties keep the first supporter, which is the one with the lower index.
    private mutating func raise(_ skill: Int, to value: Double, by supporter: Int) {
        guard values.indices.contains(skill), value > values[skill] else { return }
        if supporters[skill] < 0 { skills.append(skill) }
        values[skill] = value
        supporters[skill] = Int32(supporter)
    }

    /// 0…1.
    @inline(__always)
    func value(of skill: Int) -> Double { skill < values.count ? values[skill] : 0 }

    /// The person's skill behind the credit; nil where there is none.
    func supporter(of skill: Int) -> Int? {
        skill < supporters.count && supporters[skill] >= 0 ? Int(supporters[skill]) : nil
    }
}
