import HTTPTypes

extension HTTPField.Name {
    /// The identifier of a request.
    static let requestID = named("X-Request-Id")
    /// What a page may know of the page before.
    static let referrerPolicy = named("Referrer-Policy")
    /// Other pages of the same collection (RFC 8288).
    static let link = named("Link")

    /// A name that is known to be a token.
    private static func named(_ name: String) -> HTTPField.Name {
        HTTPField.Name(name) ?? .via
    }
}
