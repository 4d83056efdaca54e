import FairwayService
import Hummingbird

extension HTTPProblem {
    /// The database is locked or every thread is taken.
    static let busy = HTTPProblem(
        kind: .unavailable, detail: "The service cannot do this just now; nothing was stored.",
        remedy: "Try again in a few seconds.", headers: [.retryAfter: String(shortWait)])

    /// A mistake in Fairway itself.
    static let unexpected = HTTPProblem(
        kind: .unexpected, detail: "The service could not finish the request.",
        remedy: "Try again; if it happens once more, tell the operator the requestId.")

    /// A key is needed, and the request has none.
    static let keyMissing = HTTPProblem(
        kind: .unauthenticated, detail: "This needs a key, and the request has none.",
        remedy: "Send Authorization: Bearer and the key; the operator makes one with `fairway key create`.",
        headers: [.wwwAuthenticate: challenge])

    /// The key is good, but not for this.
    static func scopeMissing(_ scopes: [AccessScope]) -> HTTPProblem {
        let names = scopes.map(\.rawValue)
        return HTTPProblem(
            kind: .forbidden, detail: "The key is not one for this.",
            remedy: "Use a key with one of these scopes: \(names.joined(separator: ", ")).",
            headers: [
                .wwwAuthenticate:
                    "\(challenge), error=\"insufficient_scope\", scope=\"\(names.joined(separator: " "))\""
            ])
    }

    /// The sender has used up what it may send.
    static func tooManyRequests(_ allowance: RequestAllowance) -> HTTPProblem {
        var headers: HTTPFields = [.retryAfter: String(max(1, allowance.wait))]
        allowance.tell(in: &headers)
        return HTTPProblem(
            kind: .tooManyRequests,
            detail: "More than \(allowance.limit.requests) requests came in \(allowance.limit.seconds) seconds.",
            remedy: "Wait as many seconds as Retry-After says, and send fewer at a time.", headers: headers)
    }

    /// There is no such path.
    static let noSuchPath = HTTPProblem(
        kind: .notFound, detail: "There is nothing at this address.",
        remedy: "See /docs for every address of the service.")

    /// The path is there, for other methods.
    static func methodNotAllowed(_ allowed: [String]) -> HTTPProblem {
        let list = allowed.joined(separator: ", ")
        return HTTPProblem(
            kind: .methodNotAllowed, detail: "This address does not take the method of the request.",
            remedy: "Use \(list).", headers: [.allow: list])
    }

    /// The caller rules out the format of the answer.
    static func notAcceptable(_ mediaType: String) -> HTTPProblem {
        HTTPProblem(
            kind: .notAcceptable, detail: "The Accept header rules out \(mediaType), the only format there is.",
            remedy: "Send Accept: \(mediaType), or leave the header out.")
    }

    /// The body is in a format that the endpoint does not read.
    static func unsupportedMediaType(_ detail: String, accepted: [String]) -> HTTPProblem {
        let list = accepted.joined(separator: ", ")
        return HTTPProblem(
            kind: .unsupportedFormat, detail: detail, remedy: "Send one of: \(list).", headers: [.accept: list])
    }

    /// The body is larger than the endpoint reads.
    static func tooLarge(limit: Int) -> HTTPProblem {
        HTTPProblem(
            kind: .tooLarge, detail: "The body is larger than \(limit / 1024 / 1024) MB.",
            remedy: "Send less at once; two pages of text are about 6 kB.")
    }

    /// The address with its query is longer than any the service gives out.
    static func addressTooLong(_ limit: Int) -> HTTPProblem {
        HTTPProblem(
            kind: .addressTooLong, detail: "The address is longer than \(limit / 1024) kB.",
            remedy: "Send long values in the body, not in the query.")
    }

    /// Brackets of a JSON body lie too deep in one another.
    static func tooDeep(_ limit: Int) -> HTTPProblem {
        HTTPProblem(
            kind: .malformed, detail: "The JSON is nested more than \(limit) deep.",
            remedy: "Send a flatter document; a job posting or résumé needs about ten levels.")
    }

    /// The query is not percent-encoded UTF-8.
    static let malformedQuery = HTTPProblem(
        kind: .malformed, detail: "The query of the address is not percent-encoded UTF-8.",
        remedy: "Encode every value, such as q=R%26D.")
}
