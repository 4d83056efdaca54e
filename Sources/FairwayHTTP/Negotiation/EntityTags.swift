/// The entity tags of an `If-Match` or `If-None-Match` header (RFC 9110, 13.1).
enum EntityTags: Hashable, Sendable {
    /// `*`: whatever there is.
    case any
    /// In the order of the header, each as it is written: `"3"` or `W/"3"`.
    case listed([String])

    /// Nil when the text is no list of entity tags.
    init?(_ header: String) {
        guard header.wholeMatch(of: Self.shape) != nil else { return nil }
        self = header == "*" ? .any : .listed(header.matches(of: Self.one).map { String($0.output) })
    }

    /// The shape of the header, for the OpenAPI document; ECMA 262.
    static let pattern = #"^(\*|(W/)?"[!#-~]*"([ \t]*,[ \t]*(W/)?"[!#-~]*")*)$"#

    /// Whether a strong tag is among them.
    ///
    /// - Parameter weakly: whether a weak tag of the same text counts, as it does for a read but not for an edit.
    func contains(_ tag: String, weakly: Bool) -> Bool {
        switch self {
        case .any: true
        case .listed(let tags): tags.contains { $0 == tag || weakly && $0 == "W/" + tag }
        }
    }

    private static var one: Regex<Substring> { /(?:W\/)?"[!#-~]*"/ }
    private static var shape: Regex<Substring> { /\*|(?:W\/)?"[!#-~]*"(?:[ \t]*,[ \t]*(?:W\/)?"[!#-~]*")*/ }
}
