/// A multiplying hash over 64 bits, the same on every machine and in every run; eight bytes of a text at a time.
struct FingerprintHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ number: UInt64) {
        value = (value ^ number) &* 0x9e37_79b9_7f4a_7c15
        value ^= value >> 32
    }

    /// A text and its length, so that two texts are never read as one.
    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            let raw = UnsafeRawBufferPointer(bytes)
            var place = 0
            while place + 8 <= raw.count {
                add(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
                place += 8
            }
            var rest: UInt64 = 0
            for byte in raw[place...] { rest = rest << 8 | UInt64(byte) }
            add(rest)
            add(UInt64(raw.count))
        }
    }

    mutating func add(_ number: Double) { add(number.bitPattern) }
}
