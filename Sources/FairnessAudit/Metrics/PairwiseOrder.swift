/// V5: over pairs in one vacancy (one of the community, one not), the share where the community's score is higher,
/// ties half; pooled over vacancies by pairs; 0.5 is even.
public struct PairwiseOrder: Sendable, Hashable {
    /// The community.
    public var community: String
    /// Pairs compared.
    public var pairs: Double
    /// The share, 0…1; NaN without pairs.
    public var probabilityAbove: Double
}

func pairwiseOrder(_ lists: VacancyLists, _ table: AuditTable) -> [PairwiseOrder] {
    let groups = lists.communities.count
    var pairs = [Double](repeating: 0, count: groups)
    var wins = pairs
    var entries: [ScoredEntry] = []
    var below = [Double](repeating: 0, count: groups)
    var block = below
    for vacancy in 0..<lists.count {
        let list = lists.list(vacancy)
        sortByScore(list, table, &entries) { _ in true }
        for group in 0..<groups { below[group] = 0 }
        var total = 0.0
        forEachTie(entries) { start, end in
            for entry in entries[start..<end] { block[Int(entry.group)] += 1 }
            let size = Double(end - start)
            for entry in entries[start..<end] {
                let group = Int(entry.group)
                let here = block[group]
                guard here > 0 else { continue }
                wins[group] += here * (total - below[group]) + here * (size - here) / 2
                below[group] += here
                block[group] = 0
            }
            total += size
        }
        for group in 0..<groups { pairs[group] += below[group] * (total - below[group]) }
    }
    return lists.communities.indices.map {
        PairwiseOrder(
            community: lists.communities[$0], pairs: pairs[$0],
            probabilityAbove: pairs[$0] > 0 ? wins[$0] / pairs[$0] : .nan)
    }
}

/// One row of a list on its way through a pass by score.
struct ScoredEntry {
    var score: Double
    var group: Int32
    var row: Int32
}

/// The rows of a list that are kept, by ascending score.
func sortByScore(_ list: VacancyList, _ table: AuditTable, _ entries: inout [ScoredEntry], keep: (Int) -> Bool) {
    entries.removeAll(keepingCapacity: true)
    // Lists mostly run by score already, so reading them from the end leaves little to sort.
    for (row, group) in zip(list.rows.reversed(), list.groups.reversed()) where keep(Int(row)) {
        entries.append(ScoredEntry(score: table.score[Int(row)], group: group, row: row))
    }
    for place in entries.indices.dropFirst() where entries[place].score < entries[place - 1].score {
        entries.sort { $0.score < $1.score }
        return
    }
}

/// Calls with the bounds of each run of equal scores.
func forEachTie(_ entries: [ScoredEntry], _ body: (Int, Int) -> Void) {
    var start = 0
    while start < entries.count {
        var end = start + 1
        while end < entries.count, entries[end].score == entries[start].score { end += 1 }
        body(start, end)
        start = end
    }
}
