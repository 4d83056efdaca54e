import Foundation

/// T1x: two-sided mid-p of Fisher's exact test for a 2×2 table (Lancaster 1961).
///
/// Points no likelier than the one seen are summed (those equally likely within 1e-7 count as equal) and half of the
/// one seen is taken off. Weights run outwards from the mode by the ratio of neighbouring hypergeometric terms, so
/// that no large factorial is ever formed.
/// - Parameters: events and size of arm a; events and size of both arms together.
func fisherMidP(events: Int, size: Int, allEvents: Int, allSize: Int) -> Double {
    let low = max(0, size - (allSize - allEvents))
    let high = min(size, allEvents)
    guard low < high else { return 1 }
    func up(_ x: Int) -> Double {
        Double(allEvents - x) * Double(size - x)
            / (Double(x + 1) * Double(allSize - allEvents - size + x + 1))
    }
    let mode = min(high, max(low, Int((Double(size + 1) * Double(allEvents + 1) / Double(allSize + 2)).rounded(.down))))
    var weights = [Double](repeating: 0, count: high - low + 1)
    weights[mode - low] = 1
    var x = mode
    while x < high {
        weights[x + 1 - low] = weights[x - low] * up(x)
        x += 1
    }
    x = mode
    while x > low {
        weights[x - 1 - low] = weights[x - low] / up(x - 1)
        x -= 1
    }
    let seen = weights[events - low]
    let total = weights.reduce(0, +)
    let unlikely = weights.reduce(0) { $0 + ($1 <= seen * (1 + 1e-7) ? $1 : 0) }
    return min(1, (unlikely - seen / 2) / total)
}
