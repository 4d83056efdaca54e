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
    // Pairs side by side: one cache line serves both sums of a drawn resident.
    let pairs = zip(numerators, denominators).map { SIMD2($0, $1) }
    pairs.withUnsafeBufferPointer { pairs in
        for replicate in 0..<replicates {
            let base = UInt64(replicate) * UInt64(n)
            let a = drawn(pairs, 0, firstArm, base, stream)
            let b = drawn(pairs, firstArm, n - firstArm, base, stream)
            let second = b.x / b.y
            let ratio = (a.x / a.y) / second
            if second > 0, ratio.isFinite { ratios.append(ratio) }
        }
    }
    guard !ratios.isEmpty else { return .none }
    ratios.sort()
    return Interval(quantile(ofSorted: ratios, tail), quantile(ofSorted: ratios, 1 - tail))
}

@inline(__always)
private func drawn(
    _ pairs: UnsafeBufferPointer<SIMD2<Double>>, _ start: Int, _ count: Int, _ base: UInt64, _ stream: SplitMix64
) -> SIMD2<Double> {
    var sum = SIMD2<Double>(0, 0)
    let scale = Double(count)
    for j in 0..<count {
        let x = stream.output(base &+ UInt64(start + j) &+ 1)
        let u = Double(x >> 11) * 0x1p-53
        sum += pairs[start + Int(u * scale)]
    }
    return sum
}
