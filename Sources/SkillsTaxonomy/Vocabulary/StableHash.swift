/// A 64-bit FNV-1a hash that is the same on every machine and in every run; not for secrets.
struct StableHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    /// The hash mixed once more, so that every digit depends on every byte, as 12 hexadecimal digits.
    var twelveHexDigits: String {
        var mixed = value
        mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        mixed ^= mixed >> 33
        let digits = String(mixed >> 16, radix: 16)
        return String(repeating: "0", count: 12 - digits.count) + digits
    }
}
