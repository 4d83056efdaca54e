import Foundation

/// How deep brackets of JSON lie inside one another, found without reading the JSON.
enum JSONDepth {
    /// Whether some bracket lies deeper than a limit.
    static func exceeds(_ limit: Int, in data: Data) -> Bool {
        var depth = 0
        var isInString = false
        var isEscaped = false
        // Data's own iterator is several times slower than its bytes in a row.
        return data.withUnsafeBytes { bytes in
            for byte in bytes {
                if isInString {
                    if isEscaped {
                        isEscaped = false
                    } else if byte == UInt8(ascii: "\\") {
                        isEscaped = true
                    } else if byte == UInt8(ascii: "\"") {
                        isInString = false
                    }
                    continue
                }
                switch byte {
                case UInt8(ascii: "\""): isInString = true
                case UInt8(ascii: "["), UInt8(ascii: "{"):
                    depth += 1
                    if depth > limit { return true }
                case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
                default: continue
                }
            }
            return false
        }
    }
}
