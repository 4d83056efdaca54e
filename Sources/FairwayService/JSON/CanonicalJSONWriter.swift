import Foundation

/// What the containers of a `CanonicalJSONEncoder` write to together.
final class CanonicalJSONWriter {
    var text = CanonicalJSONText()

    /// Writes a value, by its own account of its members.
    func encode<Value: Encodable>(_ value: Value) throws {
        // Plain texts, which fill most arrays, need no frame.
        if Value.self == String.self, let plain = value as? String { return text.write(plain) }
        let depth = text.open()
        try value.encode(to: CanonicalJSONEncoder(writer: self, depth: depth))
        text.close(to: depth - 1)
    }
}
