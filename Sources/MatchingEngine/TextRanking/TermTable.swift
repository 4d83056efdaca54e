/// Finds a résumé's terms among an advert's: places of the vocabulary, by open addressing.
struct TermTable {
    private var slots: [UInt32]
    private var positions: [Int32]
    private let mask: Int
    /// A bit for each place of the vocabulary: most of an advert's terms are not the résumé's, and are seen so at once.
    private var bits: [UInt64]

    /// - Parameters:
    ///   - terms: places of the vocabulary, each once.
    ///   - vocabulary: the number of places.
    init(_ terms: [UInt32], vocabulary: Int) {
        bits = [UInt64](repeating: 0, count: vocabulary / 64 + 1)
        var size = 16
        while size < 4 * terms.count { size *= 2 }
        mask = size - 1
        slots = [UInt32](repeating: .max, count: size)
        positions = [Int32](repeating: -1, count: size)
        for (position, term) in terms.enumerated() where Int(term) < vocabulary {
            bits[Int(term >> 6)] |= 1 << UInt64(term & 63)
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

    /// Calls back for each place in a range of terms whose term the table holds, with its position, in order.
    @inline(__always)
    func each(in terms: [UInt32], _ range: Range<Int>, _ body: (_ place: Int, _ position: Int) -> Void) {
        guard range.upperBound <= terms.count, range.lowerBound >= 0 else { return }
        terms.withUnsafeBufferPointer { terms in
            bits.withUnsafeBufferPointer { bits in
                for place in range {
                    let term = terms[place]
                    let word = Int(term >> 6)
                    guard word < bits.count, bits[word] >> UInt64(term & 63) & 1 == 1 else { continue }
                    var slot = Self.start(term, mask)
                    // A free slot holds the largest number, which is no term.
                    while slots[slot] != .max {
                        if slots[slot] == term {
                            body(place, Int(positions[slot]))
                            break
                        }
                        slot = (slot + 1) & mask
                    }
                }
            }
        }
    }
}
