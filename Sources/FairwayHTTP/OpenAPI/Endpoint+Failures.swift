extension Endpoint {
    /// Every failure the endpoint can answer with, by status.
    var allFailures: [ProblemKind] {
        var kinds: Set<ProblemKind> = Set(failures)
        kinds.formUnion([.unexpected, .tooManyRequests, .addressTooLong])
        if access != .open { kinds.formUnion([.unauthenticated, .forbidden]) }
        if success.schema != nil { kinds.insert(.notAcceptable) }
        if isRepeatable { kinds.formUnion([.conflict, .keyReused]) }
        if parameters.contains(where: { $0.place == .path }) { kinds.insert(.notFound) }
        if allParameters.contains(where: { $0.place != .path }) { kinds.formUnion([.malformed, .invalid]) }
        if !body.isEmpty { kinds.formUnion([.malformed, .invalid, .tooLarge, .unsupportedFormat]) }
        // `fault` shares the status and the description of `unavailable`.
        if lane != .immediate { kinds.insert(.unavailable) }
        return kinds.sorted { $0.status < $1.status }
    }
}
