import Hummingbird

/// What goes with a request through the middleware to its endpoint.
struct FairwayRequestContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Set by `RequestIdentityMiddleware`, which is first.
    var requestID = ""

    init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
    }
}
