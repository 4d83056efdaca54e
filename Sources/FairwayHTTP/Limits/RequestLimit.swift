/// How many requests may come in a time, all at once if need be.
public struct RequestLimit: Hashable, Sendable {
    /// At least 1.
    public let requests: Int
    /// Seconds, at least 1.
    public let seconds: Int

    /// Makes a limit; figures under 1 count as 1.
    public init(requests: Int, seconds: Int = 60) {
        self.requests = max(1, requests)
        self.seconds = max(1, seconds)
    }
}
