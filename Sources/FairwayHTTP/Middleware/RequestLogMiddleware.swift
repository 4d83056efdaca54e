import Hummingbird
import Logging

/// Writes one line for each request: method, route, status and time.
///
/// The route is the pattern (`/v1/skills/{id}`), never the address as sent: a query may hold a postcode, and a mistyped
/// address anything.
struct RequestLogMiddleware<Time: Clock>: RouterMiddleware where Time.Duration == Duration {
    typealias Context = FairwayRequestContext

    let clock: Time

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let start = clock.now
        let response = try await next(request, context)
        let elapsed = start.duration(to: clock.now)
        context.logger.log(
            level: response.status.code >= 500 ? .warning : .info, "request",
            metadata: [
                "method": .string(request.method.usualName),
                "route": .string(context.endpointPath ?? "unknown"),
                "status": .stringConvertible(response.status.code),
                "microseconds": .stringConvertible(elapsed / .microseconds(1)),
            ])
        return response
    }
}
