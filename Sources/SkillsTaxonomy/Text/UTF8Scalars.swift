/// Reads single scalars from UTF-8 that a `String` has already made valid.
enum UTF8Scalars {
    /// The scalar at an offset and its length in bytes; U+FFFD of length 1 where the bytes are cut off.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = UInt32(bytes[at])
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard at + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = length == 1 ? first : length == 2 ? first & 0x1F : length == 3 ? first & 0x0F : first & 0x07
        for step in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[at + step]) & 0x3F }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}
