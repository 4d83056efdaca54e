import Synchronization

/// Counts the requests of each sender against a limit.
final class RequestLimiter<Sender: Hashable & Sendable>: Sendable {
    /// Names the limit in headers.
    private let name: String
    private let elapsed: @Sendable () -> Duration
    private let buckets: Mutex<TokenBuckets<Sender>>
    private let limit: RequestLimit

    /// Senders remembered at once: some 3 MB of memory.
    static var capacity: Int { 20_000 }

    init(name: String, _ limit: RequestLimit, clock: some Clock<Duration>) {
        self.name = name
        self.limit = limit
        let start = clock.now
        elapsed = { start.duration(to: clock.now) }
        buckets = Mutex(TokenBuckets(limit, capacity: Self.capacity))
    }

    /// Counts a request.
    ///
    /// - Throws: `HTTPProblem` when the sender has sent too many.
    func admit(_ sender: Sender) throws(HTTPProblem) -> RequestAllowance {
        let now = elapsed()
        let answer = buckets.withLock { $0.take(sender, at: now) }
        let allowance = RequestAllowance(name: name, limit: limit, remaining: answer.remaining, wait: answer.wait)
        guard answer.isAdmitted else { throw HTTPProblem.tooManyRequests(allowance) }
        return allowance
    }
}
