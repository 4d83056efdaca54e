import Foundation

/// TR1: how one community's selection ratio to the rest moves over periods.
public struct Trend: Sendable, Hashable {
    /// One period.
    public struct Point: Sendable, Hashable {
        /// The period.
        public var period: String
        /// The ratio; NaN for a period that is a gap.
        public var ratio: Double
        /// The standard error of its logarithm; NaN for a gap.
        public var logError: Double
    }

    /// The community.
    public var community: String
    /// Every period that can carry a ratio.
    public var points: [Point]
    /// Inverse-variance slope of ln(ratio) a period; NaN with fewer than two points.
    public var slope = Double.nan
    /// Its standard error.
    public var slopeError = Double.nan
    /// Its two-sided p.
    public var p = Double.nan
    /// Last minus first ln(ratio).
    public var change = Double.nan
    /// Its two-sided p.
    public var changeP = Double.nan
    /// Benjamini-Hochberg q of the slope over communities.
    public var q = Double.nan
}

/// TR1; nil without periods or ranks. Periods with fewer than the minimum of residents or a zero rate are gaps.
func trend(_ table: AuditTable, _ parameters: AuditParameters) -> [Trend]? {
    guard !table.periods.isEmpty, !table.rank.isEmpty else { return nil }
    let samples = periodSamples(table, parameters)
    var trends = concurrentMap(table.communities.count) { place in
        var result = Trend(community: table.communities[place], points: [])
        var line = WeightedLine()
        for (index, sample) in samples.enumerated() {
            let (a, b) = sample.armSums(of: place)
            guard a.residents >= parameters.minimumResidents, b.residents >= parameters.minimumResidents,
                a.events > 0, b.events > 0
            else { continue }
            let variance = rateVariance(a) / (a.rate * a.rate) + rateVariance(b) / (b.rate * b.rate)
            result.points.append(
                .init(period: table.periods[index], ratio: a.rate / b.rate, logError: variance.squareRoot()))
            if variance > 0 { line.add(Double(index), log(a.rate / b.rate), weight: 1 / variance) }
        }
        guard let first = result.points.first, let last = result.points.last, result.points.count > 1 else {
            return result
        }
        result.slope = line.slope
        result.slopeError = line.error
        result.p = NormalDistribution.twoSided(line.slope / line.error)
        result.change = log(last.ratio) - log(first.ratio)
        let error = (first.logError * first.logError + last.logError * last.logError).squareRoot()
        if error > 0 { result.changeP = NormalDistribution.twoSided(result.change / error) }
        return result
    }
    for (place, q) in benjaminiHochberg(trends.map(\.p)).enumerated() { trends[place].q = q }
    return trends
}

/// The selection rate's sample of each period, made in one pass over the rows.
private func periodSamples(_ table: AuditTable, _ parameters: AuditParameters) -> [RateSample] {
    var sums = table.periods.map { _ in ResidentSums(residents: table.residentCount) }
    for resident in 0..<table.residentCount where table.communityOfResident[resident] >= 0 {
        for row in table.rows(of: resident) where table.periodOfRow[row] >= 0 {
            let period = Int(table.periodOfRow[row])
            sums[period].denominators[resident] += 1
            if Int(table.rank[row]) <= parameters.k { sums[period].numerators[resident] += 1 }
        }
    }
    return sums.map {
        RateSample(
            groups: table.communities, groupOfResident: table.communityOfResident, numerators: $0.numerators,
            denominators: $0.denominators)
    }
}

/// A straight line fitted with known variances.
private struct WeightedLine {
    private var sum = 0.0
    private var x = 0.0
    private var y = 0.0
    private var xx = 0.0
    private var xy = 0.0

    mutating func add(_ px: Double, _ py: Double, weight: Double) {
        sum += weight
        x += weight * px
        y += weight * py
        xx += weight * px * px
        xy += weight * px * py
    }

    private var spread: Double { xx - x * x / sum }
    var slope: Double { (xy - x * y / sum) / spread }
    var error: Double { (1 / spread).squareRoot() }
}
