import Foundation

/// The q-quantile of ascending values by linear interpolation at 1 + (n − 1)q (type 7 of Hyndman and Fan 1996).
///
/// NaN for no values. Infinite values are allowed at the ends.
func quantile(ofSorted values: [Double], _ q: Double) -> Double {
    guard let first = values.first else { return .nan }
    let position = q * Double(values.count - 1)
    let below = Int(position.rounded(.down))
    if below + 1 >= values.count { return values.last ?? first }
    let fraction = position - Double(below)
    let low = values[below]
    return fraction == 0 ? low : low + (values[below + 1] - low) * fraction
}

/// The arithmetic mean; NaN for no values.
func mean(_ values: [Double]) -> Double {
    values.isEmpty ? .nan : values.reduce(0, +) / Double(values.count)
}

/// The sample variance with divisor n − 1, in two passes; NaN for fewer than two values.
func sampleVariance(_ values: [Double]) -> Double {
    guard values.count > 1 else { return .nan }
    let centre = mean(values)
    return values.reduce(0) { $0 + ($1 - centre) * ($1 - centre) } / Double(values.count - 1)
}

/// Mid-ranks from 1: equal values share the mean of their places.
func midRanks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
        var end = start + 1
        while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
        for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
        start = end
    }
    return ranks
}

/// Attention given to a place in a list: v(r) = 1 / log₂(1 + r), r from 1.
func attention(_ rank: Int) -> Double { 1 / log2(1 + Double(rank)) }

/// The median (mean of the two middle values of an even number), found by selection rather than a full sort.
func median(of values: [Double]) -> Double {
    guard !values.isEmpty else { return .nan }
    var copy = values
    let upper = copy.count / 2
    select(&copy, upper)
    if copy.count % 2 == 1 { return copy[upper] }
    let lower = copy[..<upper].max() ?? copy[upper]
    return (lower + copy[upper]) / 2
}

/// Puts the value that belongs at `wanted` there, smaller ones before and larger ones after (Hoare's selection, the
/// pivot a median of three).
private func select(_ values: inout [Double], _ wanted: Int) {
    var low = 0
    var high = values.count - 1
    while low < high {
        let three = [values[low], values[(low + high) / 2], values[high]].sorted()
        let pivot = three[1]
        var left = low
        var right = high
        while left <= right {
            while values[left] < pivot { left += 1 }
            while values[right] > pivot { right -= 1 }
            if left <= right {
                values.swapAt(left, right)
                left += 1
                right -= 1
            }
        }
        if wanted <= right { high = right } else if wanted >= left { low = left } else { return }
    }
}
