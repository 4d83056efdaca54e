import Foundation

/// V6: rND, rRD and rKL (Yang and Stoyanovich 2017) at cut-offs 10, 20 …, mean over vacancies; 0 is even, 1 the worst
/// order of lists of the same sizes.
public struct RankDivergence: Sendable, Hashable {
    /// rKL over all communities.
    public var rKL: Double
    /// rND of each community.
    public var rND: [Double]
    /// rRD of each community; NaN for one larger than half of every pool.
    public var rRD: [Double]
    /// Names of the communities.
    public var communities: [String]
}

func rankDivergence(_ lists: VacancyLists, _ parameters: AuditParameters) -> RankDivergence {
    let groups = lists.communities.count
    var kl = MeanOf()
    var nd = [MeanOf](repeating: MeanOf(), count: groups)
    var rd = nd
    for vacancy in 0..<lists.count {
        let list = lists.list(vacancy)
        let sizes = list.sizes()
        let cuts = CutOffs(count: list.count, step: parameters.rankStep)
        guard !cuts.places.isEmpty else { continue }
        let seen = cuts.countsBefore(Array(list.groups), groups: groups)
        let worstKL = cuts.worstDivergence(sizes)
        if worstKL > 0 { kl.add(cuts.divergence(seen, sizes) / worstKL) }
        for group in 0..<groups where sizes[group] > 0 && sizes[group] < list.count {
            let own = seen.map { $0[group] }
            let first = cuts.places.map { min($0, sizes[group]) }
            let last = cuts.places.map { max(0, $0 - (list.count - sizes[group])) }
            let worst = max(cuts.difference(first, sizes[group]), cuts.difference(last, sizes[group]))
            if worst > 0 { nd[group].add(cuts.difference(own, sizes[group]) / worst) }
            guard 2 * sizes[group] <= list.count else { continue }
            let worstRatio = max(cuts.ratio(first, sizes[group]), cuts.ratio(last, sizes[group]))
            if worstRatio > 0 { rd[group].add(cuts.ratio(own, sizes[group]) / worstRatio) }
        }
    }
    return RankDivergence(rKL: kl.value, rND: nd.map(\.value), rRD: rd.map(\.value), communities: lists.communities)
}

/// A running mean; NaN when nothing was added.
struct MeanOf {
    private var sum = 0.0
    private var count = 0
    mutating func add(_ value: Double) {
        sum += value
        count += 1
    }
    var value: Double { count > 0 ? sum / Double(count) : .nan }
}

/// The cut-offs of one list and the three sums over them, each discounted by 1/log₂(cut-off).
private struct CutOffs {
    let count: Int
    let places: [Int]
    let weights: [Double]

    init(count: Int, step: Int) {
        self.count = count
        places = Array(stride(from: step, through: count, by: step))
        weights = places.map { 1 / log2(Double($0)) }
    }

    /// For each cut-off how many of each group stand before it.
    func countsBefore(_ order: [Int32], groups: Int) -> [[Int]] {
        var counts = [Int](repeating: 0, count: groups)
        var result: [[Int]] = []
        var next = 0
        for place in places {
            while next < place {
                counts[Int(order[next])] += 1
                next += 1
            }
            result.append(counts)
        }
        return result
    }

    /// The largest divergence of any order of the same sizes.
    ///
    /// It is reached by groups in blocks. The smallest first is the worst once blocks are longer than a few cut-offs;
    /// shorter lists are searched over every order of blocks, one subset at a time.
    func worstDivergence(_ sizes: [Int]) -> Double {
        let present = sizes.filter { $0 > 0 }.sorted()
        guard present.count <= 8, count <= 500 else {
            var offset = 0
            return present.reduce(0) { sum, size in
                defer { offset += size }
                return sum + blockDivergence(from: offset, size: size)
            }
        }
        var best = [Double](repeating: 0, count: 1 << present.count)
        for placed in 0..<best.count {
            let offset = present.indices.reduce(0) { $0 + (placed >> $1 & 1) * present[$1] }
            for next in present.indices where placed >> next & 1 == 0 {
                let value = best[placed] + blockDivergence(from: offset, size: present[next])
                best[placed | 1 << next] = max(best[placed | 1 << next], value)
            }
        }
        return best.last ?? 0
    }

    /// The part of the sum at the cut-offs within one block, when whole groups stand before it: a group placed whole
    /// has share n_g/i, so its term is n_g/i · ln(N/i) whatever its size.
    private func blockDivergence(from offset: Int, size: Int) -> Double {
        var sum = 0.0
        for (place, weight) in zip(places, weights) where place > offset && place <= offset + size {
            let (i, n) = (Double(place), Double(count))
            let own = Double(place - offset) / i
            let before = Double(offset) / i
            sum += weight * (before * log(n / i) + own * log(own * n / Double(size)))
        }
        return sum
    }

    /// Σ weight · KL(shares before the cut-off ‖ shares of the list).
    func divergence(_ counts: [[Int]], _ sizes: [Int]) -> Double {
        var sum = 0.0
        for (at, place) in places.enumerated() {
            var value = 0.0
            for group in sizes.indices where counts[at][group] > 0 {
                let share = Double(counts[at][group]) / Double(place)
                value += share * log(share / (Double(sizes[group]) / Double(count)))
            }
            sum += weights[at] * value
        }
        return sum
    }

    /// Σ weight · |share before the cut-off − share of the list|.
    func difference(_ counts: [Int], _ size: Int) -> Double {
        let overall = Double(size) / Double(count)
        return zip(zip(places, weights), counts).reduce(0) {
            $0 + $1.0.1 * abs(Double($1.1) / Double($1.0.0) - overall)
        }
    }

    /// Σ weight · |ratio to the others before the cut-off − ratio in the list|; a ratio over none is 0.
    func ratio(_ counts: [Int], _ size: Int) -> Double {
        let overall = Double(size) / Double(count - size)
        return zip(zip(places, weights), counts).reduce(0) {
            let others = $1.0.0 - $1.1
            return $0 + $1.0.1 * abs((others == 0 ? 0 : Double($1.1) / Double(others)) - overall)
        }
    }
}
