import Foundation

/// R4: how unequally good matches are spread over residents.
public struct Inequality: Sendable, Hashable {
    /// Gini coefficient of the number of good matches, 0…1; NaN when nobody has one.
    public var gini: Double
    /// Theil's T.
    public var theilT: Double
    /// Theil's between-community part Σ (n_g/n)(μ_g/μ) ln(μ_g/μ).
    public var theilBetween: Double
    /// The between part over the whole; NaN when there is no inequality.
    public var betweenShare: Double
}

/// R4 over known residents; those without any vacancy count with 0.
func inequality(_ table: AuditTable, _ parameters: AuditParameters) -> Inequality {
    var counts: [Double] = []
    var sums = [Double](repeating: 0, count: table.communities.count)
    var sizes = sums
    for resident in 0..<table.residentCount where table.communityOfResident[resident] >= 0 {
        let good = table.rows(of: resident).reduce(0) { $0 + (table.score[$1] >= parameters.goodMatch ? 1 : 0) }
        counts.append(Double(good))
        sums[Int(table.communityOfResident[resident])] += Double(good)
        sizes[Int(table.communityOfResident[resident])] += 1
    }
    let n = Double(counts.count)
    let total = counts.reduce(0, +)
    guard total > 0 else { return Inequality(gini: .nan, theilT: .nan, theilBetween: .nan, betweenShare: .nan) }
    let mean = total / n
    func term(_ ratio: Double) -> Double { ratio > 0 ? ratio * log(ratio) : 0 }
    counts.sort()
    var weighted = 0.0
    for (place, value) in counts.enumerated() { weighted += (2 * Double(place + 1) - n - 1) * value }
    let theil = counts.reduce(0) { $0 + term($1 / mean) } / n
    var between = 0.0
    for (sum, size) in zip(sums, sizes) where size > 0 { between += size / n * term(sum / size / mean) }
    return Inequality(
        gini: weighted / (n * total), theilT: theil, theilBetween: between,
        betweenShare: theil > 0 ? between / theil : .nan)
}
