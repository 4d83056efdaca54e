/// The key of a word or of two neighbouring words of a sentence.
enum TextTerm {
    /// The key of a pair, which no stem's key is likely to equal.
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        var mixed = (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &+ 0xC2B2_AE3D_27D4_EB4F)
        mixed = (mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9
        return mixed ^ mixed >> 32
    }

    /// A key of the set of words, whatever their order and how often each comes.
    static func set(_ stems: [UInt64]) -> UInt64 {
        var key: UInt64 = 0xCBF2_9CE4_8422_2325
        var last: UInt64?
        for stem in stems.sorted() where stem != last {
            key = (key ^ stem) &* 0x100_0000_01B3
            key ^= key >> 31
            last = stem
        }
        return key
    }
}
