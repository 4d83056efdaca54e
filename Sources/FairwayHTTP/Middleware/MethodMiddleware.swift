import Hummingbird

/// Tells an address that is not there from a method that it does not take.
struct MethodMiddleware: RouterMiddleware {
    typealias Context = FairwayRequestContext

    let table: EndpointTable

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            let allowed = table.methods(at: request.uri.path)
            throw allowed.isEmpty ? HTTPProblem.noSuchPath : HTTPProblem.methodNotAllowed(allowed)
        }
    }
}
