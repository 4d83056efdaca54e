import Foundation

/// R2: the best score of each resident of one community beside the rest.
///
/// Residents without any vacancy have no score and are left out.
public struct BestScore: Sendable, Hashable {
    /// The community.
    public var community: String
    /// Residents with a score.
    public var n = 0
    /// Mean of their best scores, in score units.
    public var mean = Double.nan
    /// Median of their best scores.
    public var median = Double.nan
    /// Mean of the rest.
    public var comparisonMean = Double.nan
    /// Mean minus mean of the rest.
    public var difference = Double.nan
    /// Welch's t interval of the difference.
    public var differenceInterval = Interval.none
    /// Welch's two-sided p.
    public var p = Double.nan
    /// P1: (z_{α/2} + z_power) · standard error.
    public var mdeDifference = Double.nan
    /// P(X > Y) + P(X = Y)/2 of a resident here against one of the rest.
    public var probabilityOfSuperiority = Double.nan
    /// Benjamini-Hochberg q in the family of the dimension.
    public var q = Double.nan
}

/// R2 for every community of a table. Welch (1947); degrees of freedom by Welch and Satterthwaite.
func bestScores(_ table: AuditTable, _ parameters: AuditParameters) -> [BestScore] {
    var best: [Double] = []
    var group: [Int32] = []
    for resident in 0..<table.residentCount where table.communityOfResident[resident] >= 0 {
        let rows = table.rows(of: resident)
        guard let first = rows.first else { continue }
        best.append(rows.reduce(table.score[first]) { max($0, table.score[$1]) })
        group.append(table.communityOfResident[resident])
    }
    let ranks = midRanks(best)
    return table.communities.indices.map { place in
        var result = BestScore(community: table.communities[place])
        let here = best.indices.filter { Int(group[$0]) == place }
        let a = here.map { best[$0] }
        let b = best.indices.filter { Int(group[$0]) != place }.map { best[$0] }
        result.n = a.count
        guard !a.isEmpty else { return result }
        result.mean = mean(a)
        result.median = median(of: a)
        guard !b.isEmpty else { return result }
        result.comparisonMean = mean(b)
        result.difference = result.mean - result.comparisonMean
        let (na, nb) = (Double(a.count), Double(b.count))
        let rankSum = here.reduce(0) { $0 + ranks[$1] }
        result.probabilityOfSuperiority = (rankSum - na * (na + 1) / 2) / (na * nb)
        guard a.count > 1, b.count > 1 else { return result }
        let va = sampleVariance(a) / na
        let vb = sampleVariance(b) / nb
        let error = (va + vb).squareRoot()
        guard error > 0 else { return result }
        let degrees = (va + vb) * (va + vb) / (va * va / (na - 1) + vb * vb / (nb - 1))
        let t = StudentDistribution.twoSidedQuantile(parameters.alpha, degrees: degrees)
        result.differenceInterval = Interval(result.difference - t * error, result.difference + t * error)
        result.p = StudentDistribution.twoSided(result.difference / error, degrees: degrees)
        result.mdeDifference =
            (NormalDistribution.quantile(parameters.power) - NormalDistribution.quantile(parameters.alpha / 2)) * error
        return result
    }
}
