import Hummingbird

/// Adds the headers that keep a browser from doing harm with an answer.
struct SecurityHeadersMiddleware: RouterMiddleware {
    typealias Context = FairwayRequestContext

    /// What is no page needs nothing: nothing may be loaded, framed or submitted. A page brings a policy of its own.
    static let contentSecurityPolicy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.referrerPolicy] = "no-referrer"
        if response.headers[.contentSecurityPolicy] == nil {
            response.headers[.contentSecurityPolicy] = Self.contentSecurityPolicy
        }
        response.headers[.crossOriginResourcePolicy] = "same-origin"
        // What does not say that it may be kept may not: problems above all.
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}
