/// Where the postings of each key stand: a bit for each key that has some, and the ranks of the bits. Small for a segment
/// of one vacancy, quick for one of many.
///
/// A term, which is a skill or a choice of skills, has two keys that are neighbours: essential and desirable.
struct TermDirectory: Hashable, Sendable {
    /// Bit `k % 64` of word `k / 64` is set when key `k` has postings.
    let bits: [UInt64]
    /// Keys with postings before each word.
    let ranks: [UInt32]
    /// Start of each key's postings, and at the end their number.
    let starts: [UInt32]

    /// - Parameter counts: postings of each key.
    init(counts: [UInt32]) {
        var bits = [UInt64](repeating: 0, count: (counts.count + 63) / 64)
        var starts: [UInt32] = []
        var total: UInt32 = 0
        for (key, count) in counts.enumerated() where count > 0 {
            bits[key / 64] |= 1 << UInt64(key % 64)
            starts.append(total)
            total += count
        }
        starts.append(total)
        self.init(bits: bits, starts: starts)
    }

    init(bits: [UInt64], starts: [UInt32]) {
        self.bits = bits
        self.starts = starts
        var ranks: [UInt32] = []
        ranks.reserveCapacity(bits.count)
        var rank: UInt32 = 0
        for word in bits {
            ranks.append(rank)
            rank += UInt32(word.nonzeroBitCount)
        }
        self.ranks = ranks
    }

    /// The postings of a key; nil when it has none.
    func postings(of key: Int) -> Range<Int>? {
        let word = key / 64
        guard word < bits.count else { return nil }
        let bit: UInt64 = 1 << UInt64(key % 64)
        guard bits[word] & bit != 0 else { return nil }
        let slot = Int(ranks[word]) + (bits[word] & (bit - 1)).nonzeroBitCount
        return Int(starts[slot])..<Int(starts[slot + 1])
    }

    /// Calls `body` with each key that has postings, in their order.
    func forEach(_ body: (_ key: Int, _ postings: Range<Int>) -> Void) {
        var slot = 0
        for (place, word) in bits.enumerated() {
            var rest = word
            while rest != 0 {
                body(place * 64 + rest.trailingZeroBitCount, Int(starts[slot])..<Int(starts[slot + 1]))
                rest &= rest - 1
                slot += 1
            }
        }
    }

    /// Whether the parts agree with each other and with a number of keys and of postings.
    func isSound(keys: Int, postings: Int) -> Bool {
        guard bits.count == (keys + 63) / 64, starts.count == bits.reduce(0, { $0 + $1.nonzeroBitCount }) + 1,
            starts.first == 0, Int(starts.last ?? 0) == postings,
            zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
        else { return false }
        // Bits past the last key would name some that are not there.
        return keys % 64 == 0 || (bits.last ?? 0) >> UInt64(keys % 64) == 0
    }
}
