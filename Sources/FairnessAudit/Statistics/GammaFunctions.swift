import Foundation

/// ln Γ(x) for x > 0.
///
/// Stirling's series with seven terms from x ≥ 12, the recurrence Γ(x+1) = xΓ(x) below (Abramowitz and Stegun 6.1.41).
/// Written here because the C library's `lgamma` writes a global sign.
func logGamma(_ x: Double) -> Double {
    guard x > 0 else { return .nan }
    var shift = 0.0
    var z = x
    if z < 12 {
        var product = 1.0
        while z < 12 {
            product *= z
            z += 1
        }
        shift = log(product)
    }
    let inverse = 1 / z
    let square = inverse * inverse
    let terms: [Double] = [
        1.0 / 156, -691.0 / 360_360, 1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12,
    ]
    var series = 0.0
    for term in terms { series = series * square + term }
    series *= inverse
    return (z - 0.5) * log(z) - z + 0.5 * log(2 * Double.pi) + series - shift
}

/// The chi-square distribution.
enum ChiSquareDistribution {
    /// P(X ≥ x) with `degrees` degrees of freedom = Q(df/2, x/2), the upper regularised incomplete gamma function.
    static func survival(_ x: Double, degrees: Double) -> Double {
        if x.isNaN || degrees <= 0 { return .nan }
        return x <= 0 ? 1 : upperRegularisedGamma(degrees / 2, x / 2)
    }
}

/// Q(a, x): power series for x < a + 1, Lentz's continued fraction otherwise (Numerical Recipes, section 6.2).
func upperRegularisedGamma(_ a: Double, _ x: Double) -> Double {
    let front = exp(a * log(x) - x - logGamma(a))
    if x < a + 1 {
        var term = 1 / a
        var sum = term
        var n = a
        for _ in 0..<10_000 {
            n += 1
            term *= x / n
            sum += term
            if term < sum * 1e-17 { break }
        }
        return 1 - front * sum
    }
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var h = d
    for i in 1..<10_000 {
        let numerator = -Double(i) * (Double(i) - a)
        b += 2
        d = numerator * d + b
        if abs(d) < tiny { d = tiny }
        c = b + numerator / c
        if abs(c) < tiny { c = tiny }
        d = 1 / d
        let change = d * c
        h *= change
        if abs(change - 1) < 1e-16 { break }
    }
    return front * h
}
