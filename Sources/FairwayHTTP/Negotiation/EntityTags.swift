/// The entity tags of an `If-Match` or `If-None-Match` header (RFC 9110, 13.1).
enum EntityTags: Hashable, Sendable {
    /// `*`: whatever there is.
    case any
    /// In the order of the header, each as it is written: `"3"` or `W/"3"`.
    case listed([String])

    /// Nil when the text is no list of entity tags.
    init?(_ header: String) {
        guard header != "*" else {
            self = .any
            return
        }
        var tags: [String] = []
        var rest = Substring(header).utf8
        // A header that is there and empty is an empty list.
        while !rest.isEmpty {
            guard let tag = Self.tag(atStartOf: rest) else { return nil }
            tags.append(String(tag))
            rest = rest[tag.endIndex...].drop(while: Self.isBlank)
            guard !rest.isEmpty else { break }
            guard rest.first == UInt8(ascii: ",") else { return nil }
            rest = rest.dropFirst().drop(while: Self.isBlank)
            guard !rest.isEmpty else { return nil }
        }
        // White space stands between tags only.
        guard header.utf8.last.map(Self.isBlank) != true else { return nil }
        self = .listed(tags)
    }

    private static func tag(atStartOf text: Substring.UTF8View) -> Substring? {
        let isWeak = text.starts(with: "W/".utf8)
        let quoted = isWeak ? text.dropFirst(2) : text
        let quote = UInt8(ascii: "\"")
        guard quoted.first == quote,
            let end = quoted.dropFirst().firstIndex(where: { $0 == quote || !(0x21...0x7E).contains($0) }),
            quoted[end] == quote
        else { return nil }
        return Substring(text[...end])
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    /// The shape of the header, for the OpenAPI document; ECMA 262.
    static let pattern = #"^(|\*|(W/)?"[!#-~]*"([ \t]*,[ \t]*(W/)?"[!#-~]*")*)$"#

    /// Whether a strong tag is among them.
    ///
    /// - Parameter weakly: whether a weak tag of the same text counts, as it does for a read but not for an edit.
    func contains(_ tag: String, weakly: Bool) -> Bool {
        switch self {
        case .any: true
        case .listed(let tags): tags.contains { $0 == tag || weakly && $0 == "W/" + tag }
        }
    }
}
