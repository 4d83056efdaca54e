/// A `traceparent` header (W3C Trace Context, version 00): which trace a request is part of.
struct TraceParent: Hashable, Sendable {
    /// As it came; safe to stand in a header and a log line.
    let text: String

    /// Nil when the text is none: the trace and the span are lower-case hexadecimal and not all zeros.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [2, 32, 16, 2], parts[0] == "00",
            parts.allSatisfy({ $0.utf8.allSatisfy(Self.isDigit) }),
            parts[1...2].allSatisfy({ !$0.utf8.allSatisfy { $0 == UInt8(ascii: "0") } })
        else { return nil }
        self.text = text
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
