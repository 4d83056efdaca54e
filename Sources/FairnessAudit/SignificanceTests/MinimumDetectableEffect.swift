import Foundation

/// P1: the smallest ratio of two rates below 1 and above 1 that a study of this size finds with the stated power.
///
/// Solves |p1 − p2| = √deff · (z_{α/2}·√(p̄(1−p̄)(1/M_a+1/M_b)) + z_power·√(p1(1−p1)/M_a + p2(1−p2)/M_b)) for p1 by
/// bisection, p̄ the rate of both arms weighted by M.
struct MinimumDetectableEffect: Sendable {
    /// The rest's rate p2.
    var comparisonRate: Double
    /// Denominators of the two arms.
    var rowsA: Double
    var rowsB: Double
    /// The design effect of the comparison.
    var designEffect: Double
    /// z_{α/2} and z_power.
    var zAlpha: Double
    var zPower: Double

    /// The ratio below 1, or NaN when even a rate of 0 would not have stood out.
    var ratioBelow: Double { solve(from: comparisonRate, to: 0) }
    /// The ratio above 1, or NaN when even a rate of 1 would not have stood out.
    var ratioAbove: Double { solve(from: comparisonRate, to: 1) }

    private func solve(from start: Double, to end: Double) -> Double {
        guard comparisonRate > 0, comparisonRate.isFinite, designEffect.isFinite, start != end else { return .nan }
        func excess(_ p1: Double) -> Double {
            let pooled = (p1 * rowsA + comparisonRate * rowsB) / (rowsA + rowsB)
            let null = zAlpha * max(0, pooled * (1 - pooled) * (1 / rowsA + 1 / rowsB)).squareRoot()
            let alternative =
                zPower * max(0, p1 * (1 - p1) / rowsA + comparisonRate * (1 - comparisonRate) / rowsB).squareRoot()
            return abs(p1 - comparisonRate) - designEffect.squareRoot() * (null + alternative)
        }
        guard excess(end) >= 0 else { return .nan }
        var hidden = start
        var seen = end
        for _ in 0..<200 {
            let middle = (hidden + seen) / 2
            if middle == hidden || middle == seen { break }
            if excess(middle) < 0 { hidden = middle } else { seen = middle }
        }
        return (hidden + seen) / 2 / comparisonRate
    }
}
