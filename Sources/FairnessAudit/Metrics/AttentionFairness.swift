import Foundation

/// V4: attention-weighted rank fairness (Sapiezynski and others 2019), 1 = attention shared like the pool.
///
/// Per vacancy 1 − JSD₂(a, p), a the attention share of each community over the top k and p its pool share. Falls
/// below 1 by chance alone with a small k, so it is compared between versions and periods only.
public struct AttentionFairness: Sendable, Hashable {
    /// Mean over vacancies.
    public var mean: Double
    /// Vacancies counted.
    public var vacancies: Int
    /// The lowest vacancy.
    public var worst: Double
    /// Mean attention share of each community.
    public var attentionShare: [Double]
    /// Mean pool share of each community.
    public var poolShare: [Double]
    /// Attention share over pool share of each community.
    public var attentionRatio: [Double]
    /// The same figure of the mean shares.
    public var ofMeans: Double
    /// Names of the communities.
    public var communities: [String]
}

func attentionFairness(_ lists: VacancyLists, _ table: AuditTable, _ parameters: AuditParameters) -> AttentionFairness {
    let weights = (0...parameters.k).map { $0 == 0 ? 0 : attention($0) }
    let groups = lists.communities.count
    var attentionSum = [Double](repeating: 0, count: groups)
    var poolSum = attentionSum
    var total = 0.0
    var worst = Double.infinity
    var vacancies = 0
    for vacancy in 0..<lists.count {
        let list = lists.list(vacancy)
        let top = list.top(parameters.k, table)
        guard top > 0 else { continue }
        var share = [Double](repeating: 0, count: groups)
        var all = 0.0
        for (row, group) in zip(list.rows.prefix(top), list.groups) {
            let weight = weights[Int(table.rank[Int(row)])]
            share[Int(group)] += weight
            all += weight
        }
        for group in share.indices { share[group] /= all }
        let pool = list.sizes().map { Double($0) / Double(list.count) }
        let value = 1 - jensenShannon(share, pool)
        total += value
        worst = min(worst, value)
        vacancies += 1
        for group in share.indices {
            attentionSum[group] += share[group]
            poolSum[group] += pool[group]
        }
    }
    let n = Double(vacancies)
    let attentionShare = attentionSum.map { $0 / n }
    let poolShare = poolSum.map { $0 / n }
    return AttentionFairness(
        mean: total / n, vacancies: vacancies, worst: vacancies > 0 ? worst : .nan, attentionShare: attentionShare,
        poolShare: poolShare, attentionRatio: zip(attentionSum, poolSum).map { $1 > 0 ? $0 / $1 : .nan },
        ofMeans: 1 - jensenShannon(attentionShare, poolShare), communities: lists.communities)
}

/// Jensen-Shannon divergence in bits, 0…1 (Lin 1991).
func jensenShannon(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for (x, y) in zip(a, b) {
        let middle = (x + y) / 2
        if x > 0 { sum += x * log2(x / middle) / 2 }
        if y > 0 { sum += y * log2(y / middle) / 2 }
    }
    return sum
}
