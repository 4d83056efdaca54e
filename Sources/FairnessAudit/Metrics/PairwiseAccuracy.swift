/// V11: P(score_i > score_j), i relevant and of the community, j not relevant, both of one vacancy; ties half (Beutel
/// and others 2019).
public struct PairwiseAccuracy: Sendable, Hashable {
    /// The community.
    public var community: String
    /// j of the same community.
    public var intra: Double
    /// j of another community.
    public var inter: Double
    /// Any j.
    public var all: Double
}

/// V11 over rows with a judgement, pooled over vacancies by pairs; nil without judgements.
func pairwiseAccuracy(_ lists: VacancyLists, _ table: AuditTable) -> [PairwiseAccuracy]? {
    guard !table.relevant.isEmpty else { return nil }
    let groups = lists.communities.count
    let zero = [Double](repeating: 0, count: groups)
    var (intraWins, intraPairs, allWins, allPairs) = (zero, zero, zero, zero)
    var entries: [ScoredEntry] = []
    for vacancy in 0..<lists.count {
        let list = lists.list(vacancy)
        sortByScore(list, table, &entries) { table.relevant[$0] >= 0 }
        var below = zero
        var belowAll = 0.0
        var unsuitable = zero
        var unsuitableAll = 0.0
        for entry in entries where table.relevant[Int(entry.row)] == 0 {
            unsuitable[Int(entry.group)] += 1
            unsuitableAll += 1
        }
        var tied = zero
        forEachTie(entries) { start, end in
            var tiedAll = 0.0
            for entry in entries[start..<end] where table.relevant[Int(entry.row)] == 0 {
                tied[Int(entry.group)] += 1
                tiedAll += 1
            }
            for entry in entries[start..<end] where table.relevant[Int(entry.row)] == 1 {
                let group = Int(entry.group)
                allWins[group] += belowAll + tiedAll / 2
                intraWins[group] += below[group] + tied[group] / 2
                allPairs[group] += unsuitableAll
                intraPairs[group] += unsuitable[group]
            }
            for entry in entries[start..<end] where table.relevant[Int(entry.row)] == 0 {
                below[Int(entry.group)] += 1
                tied[Int(entry.group)] = 0
            }
            belowAll += tiedAll
        }
    }
    func share(_ wins: Double, _ pairs: Double) -> Double { pairs > 0 ? wins / pairs : .nan }
    return lists.communities.indices.map {
        PairwiseAccuracy(
            community: lists.communities[$0], intra: share(intraWins[$0], intraPairs[$0]),
            inter: share(allWins[$0] - intraWins[$0], allPairs[$0] - intraPairs[$0]),
            all: share(allWins[$0], allPairs[$0]))
    }
}
