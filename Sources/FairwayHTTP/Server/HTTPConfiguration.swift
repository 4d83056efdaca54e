/// Where the HTTP service listens, and how much it takes on at once.
///
/// Each limit keeps one kind of bad client from taking what the others need.
public struct HTTPConfiguration: Hashable, Sendable {
    /// A host name or an address.
    public var host: String
    /// 0 takes a free port.
    public var port: Int
    /// The certificate and key for TLS; nil for plain HTTP, on this machine or behind a proxy that has them.
    public var tls: TLSFiles?

    /// Connections open at once, since each holds a descriptor and buffers; the next is told to come back (503).
    public var maximumConnections = 1_000
    /// Seconds after which a connection is closed on which no request came, or its head stays unfinished: most of a
    /// service's connections are forgotten ones.
    public var idleSeconds = 30
    /// Seconds for a TLS handshake, which costs the server more than the client.
    public var handshakeSeconds = 10
    /// Seconds from the end of a request's head to the end of its body: 4 MB at half a megabit a second, and no more, for
    /// a client that sends a byte a minute holds a connection for ever.
    public var requestSeconds = 60
    /// Seconds in which a client must take an answer; one that does not read holds the answer in memory.
    public var answerSeconds = 60
    /// Seconds for requests in flight once the service was told to end; what is left then is dropped, so that a restart
    /// never hangs.
    public var shutdownSeconds = 75

    /// Bytes of an address with its query: longer than any that the service gives out, and 414 beyond.
    public var addressBytes = 8 * 1024
    /// Bytes of one header field: room for a long token.
    public var headerFieldBytes = 16 * 1024
    /// Bytes of all header fields together, since they are read before anything can be refused.
    public var headerListBytes = 32 * 1024
    /// Header fields, since each costs more than its bytes.
    public var headerCount = 100
    /// Brackets inside one another in a JSON body: the deepest posting has about ten, and readers go one call deeper for
    /// each.
    public var jsonDepth = 64
    /// Bytes of all bodies held at once, so that many large ones cannot take the memory; the next is told to come back.
    public var bodyBytesAtOnce = 128 * 1024 * 1024

    /// Threads that read and match.
    public var readingThreads = 4
    /// Threads that write. SQLite has one writer at a time, but those that wait share its transaction.
    public var writingThreads = 16
    /// Requests that may wait for a thread, in each of the two groups; the next one is told to come back.
    public var waitingRequests = 256
    /// Origins whose pages may call the service from a browser, such as `https://jobs.example.org`.
    public var allowedOrigins: Set<String> = []

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
