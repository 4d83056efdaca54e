public import Foundation

/// The one way both fronts write JSON: keys sorted, no escaped slashes, one line with a line end, so that the same
/// answer is the same bytes everywhere.
public enum CanonicalJSON {
    /// JSON bytes of an answer, ending with a line end: the bytes of Foundation's encoder with the same settings, made in a
    /// fraction of its time.
    ///
    /// - Throws: `EncodingError` for a number that is not finite.
    public static func encode(_ value: some Encodable) throws -> Data {
        let writer = CanonicalJSONWriter()
        try writer.encode(value)
        return writer.text.finished()
    }
}
