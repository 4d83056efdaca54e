/// The rows with the largest sums.
enum TopSums {
    /// Places for counting how many rows reach a sum.
    private static let steps = 1_024

    /// At most `limit` rows with a sum over 0, the largest first and of equals the lower row.
    static func rows(_ sums: [UInt32], limit: Int) -> [Int] {
        guard limit > 0, let largest = sums.max(), largest > 0 else { return [] }
        let shift = max(0, UInt32.bitWidth - largest.leadingZeroBitCount - steps.trailingZeroBitCount)
        var counts = [Int](repeating: 0, count: steps)
        for sum in sums { counts[Int(sum >> UInt32(shift))] += 1 }
        // The lowest step that must be looked into.
        var step = steps - 1
        var reached = counts[step]
        while step > 0, reached < limit {
            step -= 1
            reached += counts[step]
        }
        let least = max(UInt32(step) << UInt32(shift), 1)
        // One number a row, larger for the row that comes first; so no two are equal.
        var kept: [UInt64] = []
        for row in sums.indices where sums[row] >= least {
            kept.append(UInt64(sums[row]) << 32 | UInt64(UInt32.max - UInt32(truncatingIfNeeded: row)))
        }
        kept.sort()
        return kept.suffix(limit).reversed().map { Int(UInt32.max - UInt32(truncatingIfNeeded: $0)) }
    }
}
