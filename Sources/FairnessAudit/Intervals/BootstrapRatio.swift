/// I3: percentile bootstrap of a ratio of rates, residents drawn with replacement inside each arm.
///
/// Residents are given as arm a then arm b, each in ascending identifier order. Replicate r uses outputs
/// r·n + 1 … (r + 1)·n of the stream, first for arm a; u = (x >> 11)·2⁻⁵³ picks index floor(u·n_arm). Replicates whose
/// second rate is 0 or undefined have no ratio and are left out. Limits are the type-7 quantiles `tail` and 1 − `tail`.
func bootstrapRatio(
    numerators: [Double], denominators: [Double], firstArm: Int, replicates: Int, tail: Double, stream: SplitMix64
) -> Interval {
    let n = numerators.count
    guard firstArm > 0, firstArm < n, replicates > 0 else { return .none }
    var ratios: [Double] = []
    ratios.reserveCapacity(replicates)
    let draws = BootstrapDraws(numerators: numerators, denominators: denominators)
    for replicate in 0..<replicates {
        let base = UInt64(replicate) &* UInt64(n)
        let a = draws.sums(0..<firstArm, base, stream)
        let b = draws.sums(firstArm..<n, base, stream)
        let second = b.x / b.y
        let ratio = (a.x / a.y) / second
        if second > 0, ratio.isFinite { ratios.append(ratio) }
    }
    guard !ratios.isEmpty else { return .none }
    ratios.sort()
    return Interval(quantile(ofSorted: ratios, tail), quantile(ofSorted: ratios, 1 - tail))
}
