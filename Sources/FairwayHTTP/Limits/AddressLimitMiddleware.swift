import Hummingbird

/// Holds every address to a number of requests, before anything else is done for it.
struct AddressLimitMiddleware: RouterMiddleware {
    typealias Context = FairwayRequestContext

    let limiter: RequestLimiter<PeerAddress>
    /// Whether this machine is held to it too.
    let countsLoopback: Bool
    /// Whether the last address in `X-Forwarded-For` is the sender, as a proxy on this machine writes it.
    let trustsProxy: Bool

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard let sender = sender(of: request, context), countsLoopback || !sender.isLoopback else {
            return try await next(request, context)
        }
        let allowance: RequestAllowance
        do throws(HTTPProblem) {
            allowance = try limiter.admit(sender)
        } catch {
            // The middleware that tells of problems comes after this one, so that those too have the headers.
            let response = Response(error, requestID: context.requestID)
            return request.method == .head ? response.createHeadResponse() : response
        }
        var response = try await next(request, context)
        allowance.tell(in: &response.headers)
        return response
    }

    private func sender(of request: Request, _ context: Context) -> PeerAddress? {
        let peer = PeerAddress(context.remoteAddress)
        guard trustsProxy, peer?.isLoopback == true else { return peer }
        let last = request.headers[.forwardedFor]?.split(separator: ",").last
        return last.flatMap { PeerAddress($0.filter { $0 != " " }) } ?? peer
    }
}
