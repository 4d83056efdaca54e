/// The limits that are checked once a request's head was read.
struct RequestLimits: Sendable {
    let addressBytes: Int
    let jsonDepth: Int
    let bodies: BodyBudget

    init(_ configuration: HTTPConfiguration) {
        addressBytes = configuration.addressBytes
        jsonDepth = configuration.jsonDepth
        bodies = BodyBudget(limit: configuration.bodyBytesAtOnce)
    }
}
