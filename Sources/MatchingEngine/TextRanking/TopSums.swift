/// The rows with the largest sums.
enum TopSums {
    /// At most `limit` rows with a sum over 0, the largest first and of equals the lower row.
    static func rows(_ sums: [UInt32], limit: Int) -> [Int] {
        guard limit > 0 else { return [] }
        // One number a row, larger for the row that comes first; so no two are equal.
        var kept: [UInt64] = []
        kept.reserveCapacity(4 * limit)
        var least: UInt32 = 0
        for row in sums.indices where sums[row] > least {
            kept.append(UInt64(sums[row]) << 32 | UInt64(UInt32.max - UInt32(truncatingIfNeeded: row)))
            if kept.count == 4 * limit {
                cut(&kept, limit)
                least = UInt32(truncatingIfNeeded: (kept.last ?? 0) >> 32)
            }
        }
        cut(&kept, limit)
        return kept.map { Int(UInt32.max - UInt32(truncatingIfNeeded: $0)) }
    }

    private static func cut(_ kept: inout [UInt64], _ limit: Int) {
        kept.sort(by: >)
        if kept.count > limit { kept.removeLast(kept.count - limit) }
    }
}
