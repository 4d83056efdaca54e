/// Bytes as hexadecimal digits, two each, in small letters.
public enum Hexadecimal {
    /// The digits of some bytes, in their order.
    public static func text(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
