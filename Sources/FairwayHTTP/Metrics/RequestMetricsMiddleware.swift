import Hummingbird

/// Counts and times every request under its route's pattern.
struct RequestMetricsMiddleware<Time: Clock>: RouterMiddleware where Time.Duration == Duration {
    typealias Context = FairwayRequestContext

    let metrics: ServiceMetrics
    let clock: Time

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let start = clock.now
        metrics.began()
        // What is no HTTP at all is thrown past every handler and answered by the server.
        var status = 400
        defer {
            metrics.ended(
                method: request.method.usualName, route: context.endpointPath ?? "unknown", status: status,
                after: start.duration(to: clock.now))
        }
        let response = try await next(request, context)
        status = response.status.code
        return response
    }
}
