/// Words that may stand second in the patterns of one first word: a set that may say yes too often and never no.
struct SecondWords: Sendable {
    private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    var isEmpty: Bool { bits.0 | bits.1 | bits.2 | bits.3 == 0 }

    @inline(__always)
    func mayHold(_ word: UInt32) -> Bool {
        let half = word & 128 == 0 ? (bits.0, bits.1) : (bits.2, bits.3)
        return (word & 64 == 0 ? half.0 : half.1) >> UInt64(word & 63) & 1 != 0
    }

    mutating func insert(_ word: UInt32) {
        let bit: UInt64 = 1 << UInt64(word & 63)
        switch word & 192 {
        case 0: bits.0 |= bit
        case 64: bits.1 |= bit
        case 128: bits.2 |= bit
        default: bits.3 |= bit
        }
    }
}
