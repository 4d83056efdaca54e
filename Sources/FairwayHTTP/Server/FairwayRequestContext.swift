import FairwayService
import Hummingbird
import NIOCore

/// What goes with a request through the middleware to its endpoint.
struct FairwayRequestContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Set by `RequestIdentityMiddleware`, which is first.
    var requestID = ""
    /// Set by `AccessMiddleware` where a key is needed.
    var principal = Principal.anyone
    /// The other end of the connection; nil in tests without one.
    let remoteAddress: SocketAddress?

    init(source: Source) {
        remoteAddress = source.channel.remoteAddress
        coreContext = CoreRequestContextStorage(source: source)
    }
}
