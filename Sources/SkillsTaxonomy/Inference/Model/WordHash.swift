/// The FNV-1a hashes by which words stand in the files of the model.
///
/// Source: Fowler, Noll, Vo; draft-eastlake-fnv.
enum WordHash {
    static let start64: UInt64 = 0xCBF2_9CE4_8422_2325
    static let start32: UInt32 = 2_166_136_261

    @inline(__always)
    static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    @inline(__always)
    static func of64(_ bytes: UnsafeBufferPointer<UInt8>, from start: UInt64 = start64) -> UInt64 {
        var hash = start
        for byte in bytes { hash = add(byte, to: hash) }
        return hash
    }

    @inline(__always)
    static func of32(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash = start32
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash
    }

    static func of64(_ text: some Sequence<UInt8>) -> UInt64 { text.reduce(start64) { add($1, to: $0) } }

    static func of32(_ text: some Sequence<UInt8>) -> UInt32 {
        text.reduce(start32) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }

    /// What the hash of `~` and a word's stem starts with.
    static let stemStart: UInt64 = add(0x7E, to: start64)
}
