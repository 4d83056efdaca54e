/// Says at once of most steps that no phrase takes them, so that the large table of steps is seldom asked.
///
/// A Bloom filter with two bits in one word: of steps that are not there it lets one in about thirty pass.
struct StepFilter: Sendable {
    private let bits: [UInt64]
    private let mask: Int

    /// Notes the keys of all steps that there are.
    init(_ keys: some Sequence<UInt64>, count: Int) {
        var size = 8
        while size * 6 < count { size *= 2 }
        mask = size - 1
        var bits = [UInt64](repeating: 0, count: size)
        for key in keys {
            let hash = Self.hash(key)
            bits[Int(truncatingIfNeeded: hash >> 20) & (size - 1)] |= Self.pattern(hash)
        }
        self.bits = bits
    }

    /// Whether the step may be there; false is sure.
    @inline(__always)
    func mayHold(_ key: UInt64) -> Bool {
        let hash = Self.hash(key)
        let pattern = Self.pattern(hash)
        return bits[Int(truncatingIfNeeded: hash >> 20) & mask] & pattern == pattern
    }

    @inline(__always)
    private static func hash(_ key: UInt64) -> UInt64 { (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15 }

    @inline(__always)
    private static func pattern(_ hash: UInt64) -> UInt64 { 1 << (hash >> 58) | 1 << (hash >> 52 & 63) }
}
