import Foundation

/// X1: the selection rate of every crossing of the further dimensions, each cell against the rest.
public struct Crossings: Sendable, Hashable {
    /// What cells under the minimum number of residents are pooled as.
    public static let small = "(small)"

    /// Figures over all cells.
    public var summary: RateSummary
    /// Each cell, `a × b` after its values; q and verdict from a family of the cells alone.
    public var groups: [GroupRate]
    /// The DerSimonian-Laird standard deviation between cells.
    public var betweenCellDeviation: Double
    /// How many cells were pooled.
    public var smallCells: Int
}

/// X1 over residents with a known community and every dimension known; nil without dimensions or ranks.
func crossings(_ table: AuditTable, _ parameters: AuditParameters) -> Crossings? {
    guard !table.columns.dimensions.isEmpty, let sums = selectionSums(table, parameters) else { return nil }
    var cells: [[Int32]: Int] = [:]
    var keys: [[Int32]] = []
    var sizes: [Int] = []
    var cellOf = [Int](repeating: -1, count: table.residentCount)
    for resident in 0..<table.residentCount where sums.denominators[resident] > 0 {
        let key = table.dimensionOfResident.map { $0[resident] }
        guard table.communityOfResident[resident] >= 0, !key.contains(-1) else { continue }
        let cell = cells[key] ?? keys.count
        if cell == keys.count {
            cells[key] = cell
            keys.append(key)
            sizes.append(0)
        }
        sizes[cell] += 1
        cellOf[resident] = cell
    }
    guard !keys.isEmpty else { return nil }
    func name(_ cell: Int) -> String {
        guard sizes[cell] >= parameters.minimumResidents else { return Crossings.small }
        return keys[cell].enumerated().map { table.dimensionValues[$0][Int($1)] }.joined(separator: " × ")
    }
    let names = keys.indices.map(name)
    let groups = Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let place = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, Int32($0)) })
    let codes = names.map { place[$0] ?? -1 }
    let sample = RateSample(
        groups: groups, groupOfResident: cellOf.map { $0 < 0 ? -1 : codes[$0] }, numerators: sums.numerators,
        denominators: sums.denominators)
    let comparison = RateComparison(parameters: parameters, label: "X1", bootstraps: false)
    var results = concurrentMap(groups.count) { comparison.compare(sample, $0) }
    let summary = comparison.summarise(sample, &results)
    let family = benjaminiHochberg(results.map { canCarryVerdict($0, parameters: parameters) ? $0.p : .nan })
    for (cell, q) in family.enumerated() {
        results[cell].q = q
        results[cell].verdict = verdict(of: results[cell], parameters: parameters)
    }
    let deviation = shrink(&results, sample)
    return Crossings(
        summary: summary, groups: results, betweenCellDeviation: deviation,
        smallCells: sizes.filter { $0 < parameters.minimumResidents }.count)
}

/// Shrinks each named cell's rate to the mean: (τ²·rate + v·μ)/(τ² + v), τ² the between-cell variance of DerSimonian
/// and Laird (1986). Returns τ.
private func shrink(_ cells: inout [GroupRate], _ sample: RateSample) -> Double {
    let named = cells.indices.filter { cells[$0].community != Crossings.small }
    guard named.count > 1 else { return .nan }
    let pooled = sample.pooled().variance
    let variances = named.map { cell -> Double in
        let own = rateVariance(sample.armSums(of: cell).0)
        // A rate of 0 or 1 shows no spread of its own; the spread of all residents stands in.
        return own > 0 ? own : pooled * Double(cells[cell].n) / (cells[cell].rows * cells[cell].rows)
    }
    guard variances.allSatisfy({ $0 > 0 }) else { return .nan }
    let rates = named.map { cells[$0].rate }
    func weighted(_ weights: [Double]) -> Double {
        zip(weights, rates).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
    }
    let weights = variances.map { 1 / $0 }
    let fixed = weighted(weights)
    let spread = zip(weights, rates).reduce(0) { $0 + $1.0 * ($1.1 - fixed) * ($1.1 - fixed) }
    let sum = weights.reduce(0, +)
    let scale = sum - weights.reduce(0) { $0 + $1 * $1 } / sum
    let between = max(0, (spread - Double(named.count - 1)) / scale)
    let centre = weighted(variances.map { 1 / ($0 + between) })
    for (place, cell) in named.enumerated() {
        cells[cell].shrunkRate = (between * rates[place] + variances[place] * centre) / (between + variances[place])
    }
    return between.squareRoot()
}

/// V of I1: n/(n−1) · Σ(N_i − pM_i)² / (ΣM_i)²; NaN for fewer than two residents.
func rateVariance(_ arm: RateArm) -> Double {
    guard arm.residents > 1 else { return .nan }
    let n = Double(arm.residents)
    return n / (n - 1) * arm.squares / (arm.rows * arm.rows)
}
