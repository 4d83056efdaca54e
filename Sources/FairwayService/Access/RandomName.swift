import Foundation

/// Names that nobody can guess, in letters and digits that are not mistaken for one another.
enum RandomName {
    private static let digits = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

    /// Bytes in base 32 (RFC 4648, small letters, no padding).
    static func text(of bytes: Data) -> String {
        var text: [UInt8] = []
        var buffer = 0
        var held = 0
        for byte in bytes {
            buffer = (buffer << 8 | Int(byte)) & 0xFFFF
            held += 8
            while held >= 5 {
                held -= 5
                text.append(digits[buffer >> held & 31])
            }
        }
        if held > 0 { text.append(digits[buffer << (5 - held) & 31]) }
        return String(decoding: text, as: UTF8.self)
    }
}
