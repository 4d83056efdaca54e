import FairwayService
import Foundation
import HTTPTypes
import Hummingbird

/// Lets through to an endpoint only those who may use it, and says who they are.
struct AccessMiddleware: RouterMiddleware {
    typealias Context = FairwayRequestContext

    let access: Access
    let fairway: Fairway
    let workers: Workers
    /// Whether only this machine reaches the service, so that it may do without keys.
    let isLoopback: Bool
    let limiter: RequestLimiter<String>

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard case .keys(let scopes) = access else { return try await next(request, context) }
        let principal = try await principal(of: request)
        let allowance = try principal.key.map { try limiter.admit($0) }
        guard principal.holds(anyOf: scopes) else { throw HTTPProblem.scopeMissing(access.scopes) }
        var context = context
        context.principal = principal
        var response = try await next(request, context)
        if let allowance { allowance.tell(in: &response.headers) }
        return response
    }

    private func principal(of request: Request) async throws -> Principal {
        let fairway = fairway
        // A request that came by way of a proxy is not from this machine, even if the proxy is.
        let isLocal = isLoopback && request.headers[.forwarded] == nil && request.headers[.forwardedFor] == nil
        guard let header = request.headers[.authorization] else {
            guard isLocal, try await workers.reading.run({ try !fairway.hasKeys() }) else {
                throw HTTPProblem.keyMissing
            }
            return .machine
        }
        guard let key = Self.bearer(header) else { throw HTTPProblem.keyMissing }
        return try await workers.reading.run {
            // Without keys there is nothing to check the header against, and nothing it could open.
            if isLocal, try !fairway.hasKeys() { return .machine }
            return try fairway.principal(key: key)
        }
    }

    /// The credentials of an Authorization header; nil when it is of another scheme (RFC 6750).
    private static func bearer(_ header: String) -> String? {
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return parts[1].trimmingCharacters(in: .whitespaces)
    }
}
