import Foundation

/// I_x(a, b), the regularised incomplete beta function, by Lentz's continued fraction (Numerical Recipes, section 6.4).
func regularisedBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x.isNaN || a <= 0 || b <= 0 { return .nan }
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    let front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log1p(-x))
    // The fraction converges fast only on this side of the mean; the other side is its complement.
    if x < (a + 1) / (a + b + 2) { return front * betaFraction(x, a, b) / a }
    return 1 - front * betaFraction(1 - x, b, a) / b
}

private func betaFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    var c = 1.0
    var d = 1 - (a + b) * x / (a + 1)
    if abs(d) < tiny { d = tiny }
    d = 1 / d
    var h = d
    for step in 1..<20_000 {
        let m = Double(step)
        for numerator in [
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ] {
            d = 1 + numerator * d
            if abs(d) < tiny { d = tiny }
            c = 1 + numerator / c
            if abs(c) < tiny { c = tiny }
            d = 1 / d
            h *= d * c
        }
        if abs(d * c - 1) < 1e-16 { break }
    }
    return h
}

/// Student's t distribution.
enum StudentDistribution {
    /// P(|T| ≥ |t|) = I_{ν/(ν+t²)}(ν/2, 1/2) (Abramowitz and Stegun 26.7.1).
    static func twoSided(_ t: Double, degrees: Double) -> Double {
        if t.isNaN || degrees.isNaN || degrees <= 0 { return .nan }
        if t.isInfinite { return 0 }
        return regularisedBeta(degrees / (degrees + t * t), degrees / 2, 0.5)
    }

    /// The value exceeded in size with probability `tail` (two-sided), found by safeguarded Newton steps.
    static func twoSidedQuantile(_ tail: Double, degrees: Double) -> Double {
        guard tail > 0, tail < 1, degrees > 0 else { return .nan }
        var low = 0.0
        var high = 1.0
        while twoSided(high, degrees: degrees) > tail { high *= 2 }
        let scale = exp(logGamma((degrees + 1) / 2) - logGamma(degrees / 2)) / (degrees * Double.pi).squareRoot()
        var t = min(high, max(low, -NormalDistribution.quantile(tail / 2)))
        for _ in 0..<200 {
            let error = twoSided(t, degrees: degrees) - tail
            if error > 0 { low = t } else { high = t }
            let density = 2 * scale * pow(1 + t * t / degrees, -(degrees + 1) / 2)
            var next = t + error / density
            if !(next > low && next < high) { next = (low + high) / 2 }
            if abs(next - t) <= 1e-15 * max(1, abs(t)) { return next }
            t = next
        }
        return t
    }
}

/// The binomial distribution.
enum BinomialDistribution {
    /// The exact upper confidence limit of a proportion (Clopper and Pearson 1934): the p with
    /// P(X ≤ events; trials, p) = 1 − confidence. With no event this is 1 − (1 − confidence)^(1/trials).
    static func upperLimit(events: Int, trials: Int, confidence: Double) -> Double {
        guard trials > 0 else { return .nan }
        if events >= trials { return 1 }
        if events == 0 { return -expm1(log(1 - confidence) / Double(trials)) }
        var low = Double(events) / Double(trials)
        var high = 1.0
        for _ in 0..<200 {
            let middle = (low + high) / 2
            // P(X ≤ x) = 1 − I_p(x + 1, n − x), so the limit is where I reaches the confidence.
            if regularisedBeta(middle, Double(events + 1), Double(trials - events)) < confidence {
                low = middle
            } else {
                high = middle
            }
            if high - low <= 1e-16 { break }
        }
        return (low + high) / 2
    }

    /// The exact two-sided sign test: 2·P(X ≤ min(up, down)) with p = ½, at most 1.
    static func signTest(up: Int, down: Int) -> Double {
        let trials = up + down
        guard trials > 0 else { return 1 }
        let least = min(up, down)
        if 2 * least == trials { return 1 }
        // Sum downwards from the largest term, so that tiny tails keep their relative precision.
        var term = 1.0
        var sum = 1.0
        var x = least
        while x > 0 {
            term *= Double(x) / Double(trials - x + 1)
            sum += term
            x -= 1
            if term < sum * 1e-18 { break }
        }
        let logLargest =
            logGamma(Double(trials) + 1) - logGamma(Double(least) + 1) - logGamma(Double(trials - least) + 1)
            - Double(trials) * log(2)
        return min(1, 2 * exp(logLargest + log(sum)))
    }
}
