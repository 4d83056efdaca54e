import HTTPTypes

extension HTTPField.Name {
    /// The identifier of a request.
    static let requestID = named("X-Request-Id")
    /// What a page may know of the page before.
    static let referrerPolicy = named("Referrer-Policy")
    /// Other pages of the same collection (RFC 8288).
    static let link = named("Link")
    /// When an operation began to be deprecated (RFC 9745).
    static let deprecation = named("Deprecation")
    /// When an operation may be gone (RFC 8594).
    static let sunset = named("Sunset")
    /// The place of a request in a trace (W3C Trace Context).
    static let traceParent = named("traceparent")

    /// Whom a proxy passes a request on for (RFC 7239), and the older way to say it.
    static let forwarded = named("Forwarded")
    static let forwardedFor = named("X-Forwarded-For")
    /// What a sender has left, and out of what.
    static let rateLimit = named("RateLimit")
    static let rateLimitPolicy = named("RateLimit-Policy")

    /// A name that is known to be a token.
    private static func named(_ name: String) -> HTTPField.Name {
        HTTPField.Name(name) ?? .via
    }
}
