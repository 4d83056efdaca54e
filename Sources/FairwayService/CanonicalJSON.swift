public import Foundation

/// The one way both fronts write JSON: keys sorted, no escaped slashes, one line with a line end, so that the same
/// answer is the same bytes everywhere.
public enum CanonicalJSON {
    /// JSON bytes of an answer, ending with a line end.
    public static func encode(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var data = try encoder.encode(value)
        data.append(UInt8(ascii: "\n"))
        return data
    }
}
