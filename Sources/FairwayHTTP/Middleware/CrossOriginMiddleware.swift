import HTTPTypes
import Hummingbird

/// Lets pages of other origins call the service, the ones that the operator has named; by default none.
struct CrossOriginMiddleware: RouterMiddleware {
    typealias Context = FairwayRequestContext

    /// Such as `https://jobs.example.org`.
    let allowedOrigins: Set<String>
    let table: EndpointTable

    /// Seconds for which a browser need not ask again.
    private static let rememberedFor = 600

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard !allowedOrigins.isEmpty else { return try await next(request, context) }
        guard let origin = request.headers[.origin], allowedOrigins.contains(origin) else {
            var response = try await next(request, context)
            response.headers.append(HTTPField(name: .vary, value: "Origin"))
            return response
        }
        var response =
            if let answer = preflight(request) { answer } else { try await next(request, context) }
        response.headers[.accessControlAllowOrigin] = origin
        response.headers[.crossOriginResourcePolicy] = "cross-origin"
        response.headers.append(HTTPField(name: .vary, value: "Origin"))
        response.headers[.accessControlExposeHeaders] = "ETag, Link, Location, Retry-After, X-Request-Id"
        return response
    }

    /// The answer to a browser that asks before it sends a request; nil for any other request.
    private func preflight(_ request: Request) -> Response? {
        guard request.method == .options, request.headers[.accessControlRequestMethod] != nil else { return nil }
        let allowed = table.methods(at: request.uri.path)
        guard !allowed.isEmpty else { return nil }
        return Response(
            status: .noContent,
            headers: [
                .accessControlAllowMethods: allowed.joined(separator: ", "),
                .accessControlAllowHeaders:
                    "Authorization, Content-Type, Fairway-Postcode, Idempotency-Key, If-Match, If-None-Match, "
                    + "X-Request-Id, traceparent",
                .accessControlMaxAge: String(Self.rememberedFor),
            ])
    }
}
