/// Which rows of a segment count; the others were removed or replaced.
struct LiveRows: Hashable, Sendable {
    private var words: [UInt64]
    private(set) var count: Int
    let rows: Int

    /// All rows live.
    init(rows: Int) {
        self.rows = rows
        count = rows
        words = [UInt64](repeating: .max, count: (rows + 63) / 64)
    }

    var dead: Int { rows - count }

    @inline(__always)
    func contains(_ row: Int) -> Bool { words[row >> 6] & (1 << UInt64(row & 63)) != 0 }

    mutating func remove(_ row: Int) {
        guard contains(row) else { return }
        words[row >> 6] &= ~(1 << UInt64(row & 63))
        count -= 1
    }
}
