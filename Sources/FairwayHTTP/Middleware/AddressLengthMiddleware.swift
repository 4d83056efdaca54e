import Hummingbird

/// Refuses an address that is longer than any the service gives out.
struct AddressLengthMiddleware: RouterMiddleware {
    typealias Context = FairwayRequestContext

    let limit: Int

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.head.path?.utf8.count ?? 0 <= limit else { throw HTTPProblem.addressTooLong(limit) }
        return try await next(request, context)
    }
}
