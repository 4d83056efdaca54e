import Foundation

/// One judged row of a calibration model.
struct JudgedRow: Sendable {
    var logit: Double
    var group: Int32
    var isSuitable: Bool
}

/// Maximum likelihood of logit(outcome) ~ logit(score) with or without terms for each group.
///
/// The design is dummies and their products with one variable, so each Newton step needs five sums a group and solves
/// a 2×2 or an arrow-shaped system, never a matrix with a column for every group.
struct LogisticByGroup {
    /// Which terms groups have of their own.
    enum Shape { case pooled, intercepts, interceptsAndSlopes }

    let groups: Int
    let shape: Shape

    /// The sums of one group at the current coefficients.
    private struct Sums {
        var w = 0.0
        var wx = 0.0
        var wxx = 0.0
        var r = 0.0
        var rx = 0.0

        static func + (a: Sums, b: Sums) -> Sums {
            Sums(w: a.w + b.w, wx: a.wx + b.wx, wxx: a.wxx + b.wxx, r: a.r + b.r, rx: a.rx + b.rx)
        }
    }

    /// The largest log-likelihood found by Newton's method (up to 100 steps, stopping below 1e-12 of change).
    func logLikelihood(_ rows: [JudgedRow]) -> Double {
        var intercepts = [Double](repeating: 0, count: groups)
        var slopes = [Double](repeating: 1, count: groups)
        var best = -Double.infinity
        for _ in 0..<100 {
            let (sums, likelihood) = pass(rows, intercepts, slopes)
            if !likelihood.isFinite { break }
            let gain = likelihood - best
            best = max(best, likelihood)
            if abs(gain) <= 1e-12 * abs(best) { break }
            step(sums, &intercepts, &slopes)
        }
        return best
    }

    private func pass(_ rows: [JudgedRow], _ intercepts: [Double], _ slopes: [Double]) -> ([Sums], Double) {
        var sums = [Sums](repeating: Sums(), count: groups)
        var likelihood = 0.0
        for row in rows {
            let group = Int(row.group)
            let eta = intercepts[group] + slopes[group] * row.logit
            // exp of a negative number only, so that nothing overflows.
            let e = exp(-abs(eta))
            let p = eta >= 0 ? 1 / (1 + e) : e / (1 + e)
            likelihood += (row.isSuitable ? min(eta, 0) : min(-eta, 0)) - log1p(e)
            let w = p * (1 - p)
            let r = (row.isSuitable ? 1 : 0) - p
            sums[group].w += w
            sums[group].wx += w * row.logit
            sums[group].wxx += w * row.logit * row.logit
            sums[group].r += r
            sums[group].rx += r * row.logit
        }
        return (sums, likelihood)
    }

    private func step(_ sums: [Sums], _ intercepts: inout [Double], _ slopes: inout [Double]) {
        switch shape {
        case .pooled:
            let change = Self.solve(sums.reduce(Sums(), +))
            for group in 0..<groups {
                intercepts[group] += Self.held(change.0)
                slopes[group] += Self.held(change.1)
            }
        case .interceptsAndSlopes:
            for group in 0..<groups where sums[group].w > 0 {
                let change = Self.solve(sums[group])
                intercepts[group] += Self.held(change.0)
                slopes[group] += Self.held(change.1)
            }
        case .intercepts:
            // Eliminating each group's intercept leaves one equation for the shared slope.
            var left = 0.0
            var right = 0.0
            for one in sums where one.w > 0 {
                left += one.wxx - one.wx * one.wx / one.w
                right += one.rx - one.wx * one.r / one.w
            }
            let slope = left > 0 ? right / left : 0
            for group in 0..<groups where sums[group].w > 0 {
                slopes[group] += Self.held(slope)
                intercepts[group] += Self.held((sums[group].r - sums[group].wx * slope) / sums[group].w)
            }
        }
    }

    /// A Newton step kept within 4, so that communities whose outcomes are all alike cannot throw the search far off.
    private static func held(_ step: Double) -> Double { min(4, max(-4, step)) }

    private static func solve(_ s: Sums) -> (Double, Double) {
        let determinant = s.w * s.wxx - s.wx * s.wx
        guard determinant > 1e-300 else { return (s.w > 0 ? s.r / s.w : 0, 0) }
        return ((s.wxx * s.r - s.wx * s.rx) / determinant, (s.w * s.rx - s.wx * s.r) / determinant)
    }
}
