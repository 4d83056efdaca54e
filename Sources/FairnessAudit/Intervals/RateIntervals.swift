import Foundation

/// I1: Wilson's score interval (1927) of a proportion p at (effective) sample size n and normal quantile z:
/// (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
func wilsonInterval(_ p: Double, size n: Double, z: Double) -> Interval {
    guard n > 0, !p.isNaN else { return .none }
    let square = z * z
    let centre = (p + square / (2 * n)) / (1 + square / n)
    let half = z / (1 + square / n) * (p * (1 - p) / n + square / (4 * n * n)).squareRoot()
    // The formula holds the rate; at 0 and 1 rounding alone could leave it out.
    return Interval(min(p, max(0, centre - half)), max(p, min(1, centre + half)))
}

/// I2: the difference of two rates by Newcombe's hybrid score method (1998, method 10) from their own limits.
func newcombeDifference(_ p1: Double, _ limits1: Interval, _ p2: Double, _ limits2: Interval) -> Interval {
    guard limits1.exists, limits2.exists else { return .none }
    let d = p1 - p2
    func root(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
    return Interval(
        d - root(p1 - limits1.lower, limits2.upper - p2), d + root(limits1.upper - p1, p2 - limits2.lower))
}

/// I2: the ratio of two rates by MOVER-R (Donner and Zou 2012) from their own limits; none when the second rate is 0.
func moverRatio(_ p1: Double, _ limits1: Interval, _ p2: Double, _ limits2: Interval) -> Interval {
    guard limits1.exists, limits2.exists, p2 > 0 else { return .none }
    let (l1, u1, l2, u2) = (limits1.lower, limits1.upper, limits2.lower, limits2.upper)
    let product = p1 * p2
    func root(_ a: Double, _ b: Double) -> Double { max(0, product * product - a * b).squareRoot() }
    let below = u2 * (2 * p2 - u2)
    let lower: Double
    if below == 0 {
        // The formula is 0/0 where u2 = 2·p2; this is its limit there.
        lower = product == 0 ? 0 : l1 * (2 * p1 - l1) / (2 * product)
    } else {
        lower = (product - root(l1 * u2, (2 * p1 - l1) * (2 * p2 - u2))) / below
    }
    if l2 <= 0 { return Interval(max(0, lower), .infinity) }
    let upper = (product + root(u1 * l2, (2 * p1 - u1) * (2 * p2 - l2))) / (l2 * (2 * p2 - l2))
    return Interval(max(0, lower), upper)
}
