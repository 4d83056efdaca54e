import Foundation

/// M1: the minimum table of FA*IR (Zehlike and others 2017): how many of a community the first i places must hold.
///
/// m_i = min{x : F(x; i, p) ≥ α_c}, F the binomial distribution; α_c is the largest value for which a list drawn
/// without any bias breaks the table with probability at most `alpha`, found exactly by recursion over the count.
struct FairTopK: Sendable {
    /// The table, entry i − 1 for the first i places.
    let minimum: [Int]

    /// The table for k places and a share p of the pool.
    init(k: Int, share p: Double, alpha: Double = 0.1) {
        let distributions = Self.cumulative(trials: max(1, k), p: p)
        func table(_ alpha: Double) -> [Int] {
            // Values of different list lengths can be equal (F(0; 4, ½) = F(1; 7, ½)); rounding must not part them.
            distributions.map { values in values.firstIndex { $0 >= alpha * (1 - 1e-12) } ?? values.count - 1 }
        }
        var low = 0.0
        var high = alpha
        if Self.failure(table(alpha), p) <= alpha {
            low = alpha
        } else {
            // The failure probability only grows with α, in steps, so halving finds the last step that is allowed.
            for _ in 0..<100 {
                let middle = (low + high) / 2
                if middle == low || middle == high { break }
                if Self.failure(table(middle), p) <= alpha { low = middle } else { high = middle }
            }
        }
        minimum = table(low)
    }

    /// Whether a list of places (true = of the community) breaks the table.
    func isBroken(by places: some Sequence<Bool>) -> Bool {
        var count = 0
        for (place, isMember) in places.enumerated() where place < minimum.count {
            if isMember { count += 1 }
            if count < minimum[place] { return true }
        }
        return false
    }

    /// F(0; n, p) … F(n; n, p) for n from 1 to `trials`, each distribution made from the one before.
    private static func cumulative(trials: Int, p: Double) -> [[Double]] {
        var mass = [1.0]
        return (1...trials).map { n in
            var next = [Double](repeating: 0, count: n + 1)
            for (count, probability) in mass.enumerated() {
                next[count] += probability * (1 - p)
                next[count + 1] += probability * p
            }
            mass = next
            var sum = 0.0
            var values = next.map { probability -> Double in
                sum += probability
                return min(1, sum)
            }
            values[n] = 1
            return values
        }
    }

    /// The probability that independent places with share p break a table.
    private static func failure(_ minimum: [Int], _ p: Double) -> Double {
        var alive = [1.0]
        for least in minimum {
            var next = [Double](repeating: 0, count: alive.count + 1)
            for (count, probability) in alive.enumerated() {
                next[count] += probability * (1 - p)
                next[count + 1] += probability * p
            }
            for count in 0..<min(least, next.count) { next[count] = 0 }
            alive = next
        }
        return 1 - alive.reduce(0, +)
    }
}

/// Tables already computed, by list length and share to six places.
struct FairTopKTables {
    private struct Key: Hashable {
        var k: Int
        var millionths: Int
    }
    private var tables: [Key: FairTopK] = [:]

    /// The table for k places and a share, which is rounded to six places.
    mutating func table(k: Int, share: Double) -> FairTopK {
        let key = Key(k: k, millionths: Int((share * 1e6).rounded(.toNearestOrEven)))
        if let known = tables[key] { return known }
        let table = FairTopK(k: k, share: Double(key.millionths) / 1e6)
        tables[key] = table
        return table
    }
}
