import HTTPTypes

/// What a sender has left, as the `RateLimit` headers tell it (draft-ietf-httpapi-ratelimit-headers).
struct RequestAllowance: Hashable, Sendable {
    let name: String
    let limit: RequestLimit
    /// Requests that may come at once.
    let remaining: Int
    /// Seconds until one more may come; 0 while one may.
    let wait: Int

    /// Adds it beside what other limits said.
    func tell(in headers: inout HTTPFields) {
        add("\"\(name)\";q=\(limit.requests);w=\(limit.seconds)", to: .rateLimitPolicy, in: &headers)
        add("\"\(name)\";r=\(remaining);t=\(wait)", to: .rateLimit, in: &headers)
    }

    private func add(_ item: String, to name: HTTPField.Name, in headers: inout HTTPFields) {
        headers[name] = headers[name].map { "\($0), \(item)" } ?? item
    }
}
