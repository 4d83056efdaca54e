/// Where the HTTP service listens, and how much it takes on at once.
public struct HTTPConfiguration: Hashable, Sendable {
    /// A host name or an address.
    public var host: String
    /// 0 takes a free port.
    public var port: Int
    /// Connections open at once; more wait to be accepted.
    public var maximumConnections = 1_000
    /// Seconds after which a connection without traffic is closed.
    public var idleSeconds = 60
    /// Threads that read and match.
    public var readingThreads = 4
    /// Threads that write; SQLite has one writer at a time, so few are enough.
    public var writingThreads = 2
    /// Requests that may wait for a thread, in each of the two groups; the next one is told to come back.
    public var waitingRequests = 256

    /// Requests of one address; nil holds others to the usual 6,000 a minute and this machine to nothing.
    public var addressLimit: RequestLimit?
    /// Requests with one key.
    public var keyLimit = RequestLimit(requests: 60_000)
    /// Whether a proxy on this machine says in `X-Forwarded-For` whom it passes requests on for.
    public var trustsProxy = false

    /// What other addresses are held to where nothing is set.
    public var usualAddressLimit: RequestLimit { RequestLimit(requests: 6_000) }

    var effectiveAddressLimit: RequestLimit { addressLimit ?? usualAddressLimit }

    /// Whether only this machine can reach the service.
    public var isLoopback: Bool { host == "localhost" || PeerAddress(host)?.isLoopback == true }

    /// Settings with the usual limits.
    public init(host: String = "127.0.0.1", port: Int = 8080) {
        self.host = host
        self.port = port
    }
}
