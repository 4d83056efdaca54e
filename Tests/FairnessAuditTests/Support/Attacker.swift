/// What an attacker knows: bounds of numbered unknowns, and bounds of sums of them.
struct Attacker {
    var low: [Int] = []
    var high: [Int] = []
    var names: [String: Int] = [:]
    var sums: [(parts: [Int], range: ClosedRange<Int>)] = []
    var isContradicted = false

    mutating func unknown(_ name: String, _ range: ClosedRange<Int>) -> Int {
        if let known = names[name] {
            low[known] = max(low[known], range.lowerBound)
            high[known] = min(high[known], range.upperBound)
            return known
        }
        low.append(range.lowerBound)
        high.append(range.upperBound)
        names[name] = low.count - 1
        return low.count - 1
    }

    /// The same people, so what is known of one is known of the other.
    mutating func equate(_ a: Int, _ b: Int) {
        let other = low.count
        low.append(-1000)
        high.append(1000)
        sums.append(([a, other], 0...0))
        sums.append(([b, other], 0...0))
    }

    /// Pushes bounds through every sum and every difference of two sums that share a cell, until nothing moves.
    mutating func solve() {
        var all = sums.map { (terms: Dictionary($0.parts.map { ($0, 1) }, uniquingKeysWith: +), range: $0.range) }
        let count = all.count
        for first in 0..<count {
            for second in 0..<count
            where first != second && !Set(all[first].terms.keys).isDisjoint(with: all[second].terms.keys) {
                var terms = all[first].terms
                for (cell, sign) in all[second].terms { terms[cell, default: 0] -= sign }
                terms = terms.filter { $0.value != 0 }
                let least = all[first].range.lowerBound - all[second].range.upperBound
                let most = all[first].range.upperBound - all[second].range.lowerBound
                if !terms.isEmpty { all.append((terms, least...most)) }
            }
        }
        var moved = true
        while moved, !isContradicted {
            moved = false
            for (terms, range) in all {
                var least = 0
                var most = 0
                for (cell, sign) in terms {
                    least += sign > 0 ? sign * low[cell] : sign * high[cell]
                    most += sign > 0 ? sign * high[cell] : sign * low[cell]
                }
                for (cell, sign) in terms where abs(sign) == 1 {
                    let (ownLeast, ownMost) = sign > 0 ? (low[cell], high[cell]) : (-high[cell], -low[cell])
                    let from = range.lowerBound - (most - ownMost)
                    let to = range.upperBound - (least - ownLeast)
                    let (newLow, newHigh) = sign > 0 ? (from, to) : (-to, -from)
                    if newLow > low[cell] || newHigh < high[cell] {
                        low[cell] = max(low[cell], newLow)
                        high[cell] = min(high[cell], newHigh)
                        moved = true
                        if low[cell] > high[cell] { isContradicted = true }
                        break
                    }
                }
                if isContradicted { return }
            }
        }
    }
}
