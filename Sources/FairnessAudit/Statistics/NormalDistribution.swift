import Foundation

/// The standard normal distribution.
enum NormalDistribution {
    /// Φ(z) = erfc(−z/√2)/2 (Abramowitz and Stegun 26.2.29).
    static func cumulative(_ z: Double) -> Double { 0.5 * erfc(-z / 2.0.squareRoot()) }

    /// P(|Z| ≥ |z|), kept exact in the far tail.
    static func twoSided(_ z: Double) -> Double { erfc(abs(z) / 2.0.squareRoot()) }

    /// The inverse of Φ: Acklam's rational approximation, then two Halley steps on erfc (full double precision).
    /// Minus and plus infinity at 0 and 1.
    static func quantile(_ p: Double) -> Double {
        if p.isNaN || p < 0 || p > 1 { return .nan }
        if p == 0 { return -.infinity }
        if p == 1 { return .infinity }
        var z = start(p)
        for _ in 0..<2 {
            let error = cumulative(z) - p
            let step = error * (2 * Double.pi).squareRoot() * exp(z * z / 2)
            z -= step / (1 + z * step / 2)
        }
        return z
    }

    private static func start(_ p: Double) -> Double {
        let a = [
            -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.383577518672690e2,
            -3.066479806614716e1, 2.506628277459239,
        ]
        let b = [
            -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
            -1.328068155288572e1, 1,
        ]
        let c = [
            -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734,
            4.374664141464968, 2.938163982698783,
        ]
        let d = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1]
        func polynomial(_ terms: [Double], _ x: Double) -> Double { terms.reduce(0) { $0 * x + $1 } }
        let low = 0.02425
        if p < low {
            let q = (-2 * log(p)).squareRoot()
            return polynomial(c, q) / polynomial(d, q)
        }
        if p > 1 - low {
            let q = (-2 * log(1 - p)).squareRoot()
            return -polynomial(c, q) / polynomial(d, q)
        }
        let q = p - 0.5
        return polynomial(a, q * q) * q / polynomial(b, q * q)
    }
}
