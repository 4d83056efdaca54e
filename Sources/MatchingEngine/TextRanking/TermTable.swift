/// Finds a résumé's terms among an advert's: places of the vocabulary, by open addressing.
struct TermTable {
    private var slots: [UInt32]
    private var positions: [Int32]
    private let mask: Int

    /// - Parameter terms: each once.
    init(_ terms: [UInt32]) {
        var size = 16
        while size < 4 * terms.count { size *= 2 }
        mask = size - 1
        slots = [UInt32](repeating: .max, count: size)
        positions = [Int32](repeating: -1, count: size)
        for (position, term) in terms.enumerated() where term != .max {
            var slot = Self.start(term, mask)
            while positions[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = term
            positions[slot] = Int32(position)
        }
    }

    @inline(__always)
    private static func start(_ term: UInt32, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: (term &* 0x9E37_79B1) >> 7) & mask
    }

    /// The position of a term in what the table was made of; -1 for none.
    @inline(__always)
    func position(of term: UInt32) -> Int {
        var slot = Self.start(term, mask)
        while positions[slot] >= 0 {
            if slots[slot] == term { return Int(positions[slot]) }
            slot = (slot + 1) & mask
        }
        return -1
    }
}
