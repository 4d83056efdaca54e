/// The random stream of the audit: SplitMix64 (Steele, Lea and Flood 2014), addressed by position.
///
/// Output i, from 1, mixes seed + i·0x9E3779B97F4A7C15, so that any replicate can be computed on its own and in any
/// language.
struct SplitMix64: Sendable {
    /// The stream's seed.
    let seed: UInt64

    /// A stream with this seed itself.
    init(seed: UInt64) { self.seed = seed }

    /// The stream of a label: seed XOR FNV-1a-64 of the label's UTF-8 bytes.
    init(seed: UInt64, label: String) { self.seed = seed ^ fnv1a64(label) }

    /// Output i, counted from 1.
    @inline(__always)
    func output(_ index: UInt64) -> UInt64 {
        var z = seed &+ index &* 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// The 64-bit FNV-1a hash of a text's UTF-8 bytes.
func fnv1a64(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
