/// T2: the p-value of a rate difference when communities are dealt over residents at random.
///
/// Residents are given as arm a then arm b, each in ascending identifier order. Replicate r gives resident j the key
/// output(r·n + j + 1); the residents with the n_a smallest keys (ties: the earlier resident) are arm a.
/// p = (hits + 1) / (permutations + 1), a hit being a difference at least as large, within 1e-12.
func permutationP(
    numerators: [Double], denominators: [Double], firstArm: Int, permutations: Int, stream: SplitMix64
) -> Double {
    let n = numerators.count
    guard firstArm > 0, firstArm < n else { return .nan }
    let pairs = zip(numerators, denominators).map { SIMD2($0, $1) }
    let all = pairs.reduce(.zero, +)
    func difference(_ a: SIMD2<Double>) -> Double { abs(a.x / a.y - (all.x - a.x) / (all.y - a.y)) }
    let seen = difference(pairs[..<firstArm].reduce(.zero, +))
    var deal = RandomDeal(pairs: pairs, wanted: firstArm, stream: stream)
    var hits = 0
    for replicate in 0..<permutations where difference(deal.firstArm(UInt64(replicate))) >= seen - 1e-12 { hits += 1 }
    return Double(hits + 1) / Double(permutations + 1)
}

/// Sums the residents with the smallest random keys without sorting them all.
///
/// Keys are uniform, so the wanted number of smallest ones is known beforehand to within a few standard deviations:
/// keys under that window are summed as they are made, keys in it are kept and sorted, and the rare replicate that
/// falls outside is sorted whole.
struct RandomDeal {
    private let pairs: [SIMD2<Double>]
    private let wanted: Int
    private let stream: SplitMix64
    private let below: UInt64
    private let above: UInt64
    /// The denominator of every resident where all have the same whole one, and the residents with a numerator: the sums
    /// then need no others.
    private var shared: (denominator: Double, places: [Int32])?
    private var candidates: [Candidate] = []

    private struct Candidate {
        var key: UInt64
        var place: Int32
        static func < (a: Candidate, b: Candidate) -> Bool { a.key != b.key ? a.key < b.key : a.place < b.place }
    }

    init(pairs: [SIMD2<Double>], wanted: Int, stream: SplitMix64) {
        self.pairs = pairs
        self.wanted = wanted
        self.stream = stream
        let n = Double(pairs.count)
        let share = Double(wanted) / n
        let window = 5 * (share * (1 - share) / n).squareRoot()
        below = UInt64(max(0, share - window) * 0x1p64)
        above = share + window >= 1 ? .max : UInt64((share + window) * 0x1p64)
        let denominator = pairs.first?.y ?? 0
        if denominator == denominator.rounded(), denominator < 0x1p32, pairs.allSatisfy({ $0.y == denominator }) {
            shared = (
                denominator,
                pairs.indices.filter { pairs[$0].x != 0 }.map { Int32(truncatingIfNeeded: $0) }
            )
        }
    }

    /// Σ of the residents dealt to arm a in one replicate.
    mutating func firstArm(_ replicate: UInt64) -> SIMD2<Double> {
        let base = replicate &* UInt64(pairs.count)
        candidates.removeAll(keepingCapacity: true)
        return shared == nil ? firstArmOfAll(base) : firstArmByKey(base)
    }

    private mutating func firstArmOfAll(_ base: UInt64) -> SIMD2<Double> {
        var sum = SIMD2<Double>.zero
        var count = 0
        pairs.withUnsafeBufferPointer { pairs in
            for place in 0..<pairs.count {
                let key = stream.output(base &+ UInt64(place) &+ 1)
                let isBelow = key < below
                // Multiplying by 0 or 1 spares a branch that could not be predicted.
                sum += pairs[place] * (isBelow ? 1 : 0)
                count += isBelow ? 1 : 0
                if !isBelow, key < above { candidates.append(Candidate(key: key, place: Int32(place))) }
            }
        }
        if count > wanted || count + candidates.count < wanted { return sortedFirstArm(base) }
        candidates.sort(by: <)
        for candidate in candidates.prefix(wanted - count) { sum += pairs[Int(candidate.place)] }
        return sum
    }

    /// Counts keys to find the last one dealt to arm a, then sums the residents with a numerator up to it.
    private mutating func firstArmByKey(_ base: UInt64) -> SIMD2<Double> {
        guard let shared else { return firstArmOfAll(base) }
        let span = above &- below
        var count = 0
        for place in 0..<pairs.count {
            let key = stream.output(base &+ UInt64(truncatingIfNeeded: place) &+ 1)
            count &+= key < below ? 1 : 0
            if key &- below < span {
                candidates.append(Candidate(key: key, place: Int32(truncatingIfNeeded: place)))
            }
        }
        let left = wanted - count
        if left < 0 || left > candidates.count { return sortedFirstArm(base) }
        candidates.sort(by: <)
        let last = left > 0 ? candidates[left - 1] : Candidate(key: below, place: -1)
        var sum = 0.0
        pairs.withUnsafeBufferPointer { pairs in
            for place in shared.places {
                let key = stream.output(base &+ UInt64(truncatingIfNeeded: place) &+ 1)
                let isDealt = key < last.key || key == last.key && place <= last.place
                sum += isDealt ? pairs[Int(place)].x : 0
            }
        }
        return SIMD2(sum, Double(wanted) * shared.denominator)
    }

    /// The plain way, for the rare replicate outside the window; tests hold the fast way against it.
    func sortedFirstArm(_ base: UInt64) -> SIMD2<Double> {
        let order = pairs.indices.map { Candidate(key: stream.output(base &+ UInt64($0) &+ 1), place: Int32($0)) }
            .sorted(by: <)
        return order.prefix(wanted).reduce(.zero) { $0 + pairs[Int($1.place)] }
    }
}
