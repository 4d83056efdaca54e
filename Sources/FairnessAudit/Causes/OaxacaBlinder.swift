import Foundation

/// D2: the gap of mean scores split by a pooled regression with a community dummy (Oaxaca 1973, Blinder 1973; pooled
/// with the dummy after Jann 2008). "Explained" is not "justified".
public struct OaxacaBlinder: Sendable, Hashable {
    /// The community.
    public var community: String
    /// Mean score here minus mean score of the rest, over residents.
    public var gap = Double.nan
    /// (x̄_g − x̄_rest)·β of each feature, in the order of the columns.
    public var explained: [Double]
    /// Their sum.
    public var explainedTotal = Double.nan
    /// The coefficient of the community.
    public var unexplained = Double.nan
    /// Its normal interval with HC1 errors (MacKinnon and White 1985).
    public var unexplainedInterval = Interval.none
    /// Its two-sided p.
    public var unexplainedP = Double.nan
}

/// D2; nil when the records hold no features.
func oaxacaBlinder(_ table: AuditTable, _ parameters: AuditParameters) -> [OaxacaBlinder]? {
    guard !table.columns.features.isEmpty else { return nil }
    let data = ResidentFeatures(table, complete: true)
    let features = data.features.count
    // Centring leaves every figure as it is and keeps the normal equations well conditioned.
    let centred = data.features.map { values in
        let centre = mean(values)
        return values.map { $0 - centre }
    }
    let z = -NormalDistribution.quantile(parameters.alpha / 2)
    return table.communities.indices.map { place in
        var result = OaxacaBlinder(
            community: table.communities[place], explained: Array(repeating: .nan, count: features))
        result.gap = data.gap(data.meanScore, place)
        let n = data.group.count
        let size = features + 2
        guard !result.gap.isNaN, n > size else { return result }
        var normal = SymmetricSystem(size: size)
        var right = [Double](repeating: 0, count: size)
        func line(_ index: Int) -> [Double] {
            [1, data.group[index] == place ? 1 : 0] + centred.map { $0[index] }
        }
        for index in 0..<n {
            let x = line(index)
            normal.add(x)
            for column in 0..<size { right[column] += x[column] * data.meanScore[index] }
        }
        guard let beta = normal.solve(right), let inverse = normal.inverse() else { return result }
        var meat = 0.0
        for index in 0..<n {
            let x = line(index)
            let residual = data.meanScore[index] - zip(x, beta).reduce(0) { $0 + $1.0 * $1.1 }
            let influence = zip(inverse[1], x).reduce(0) { $0 + $1.0 * $1.1 } * residual
            meat += influence * influence
        }
        let error = (Double(n) / Double(n - size) * meat).squareRoot()
        result.explained = (0..<features).map { data.gap(data.features[$0], place) * beta[$0 + 2] }
        result.explainedTotal = result.explained.reduce(0, +)
        result.unexplained = beta[1]
        result.unexplainedInterval = Interval(beta[1] - z * error, beta[1] + z * error)
        if error > 0 { result.unexplainedP = NormalDistribution.twoSided(beta[1] / error) }
        return result
    }
}
