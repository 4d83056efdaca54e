import FairwayService
import Foundation
import HTTPTypes
import Hummingbird

/// Gives each request an identifier, the caller's own when it sends a fit one, and sends it back; a valid `traceparent`
/// goes into the log and the answer too.
struct RequestIdentityMiddleware: RouterMiddleware {
    typealias Context = FairwayRequestContext

    let randomBytes: @Sendable (_ count: Int) -> Data

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var context = context
        let given = request.headers[.requestID].flatMap { Self.isSafe($0) ? $0 : nil }
        let identity = given ?? fresh()
        context.requestID = identity
        context.logger[metadataKey: "requestId"] = .string(identity)
        let trace = request.headers[.traceParent].flatMap(TraceParent.init)
        if let trace { context.logger[metadataKey: "traceparent"] = .string(trace.text) }
        var response = try await next(request, context)
        response.headers[.requestID] = identity
        if let trace { response.headers[.traceParent] = trace.text }
        return response
    }

    /// Whether an identifier can stand in a header and a log line: 1 to 64 letters, digits and `-._~`, ASCII.
    static func isSafe(_ identity: String) -> Bool {
        (1...64).contains(identity.utf8.count)
            && identity.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                    UInt8(ascii: "~"):
                    true
                default: false
                }
            }
    }

    /// 128 random bits in hexadecimal.
    private func fresh() -> String { Hexadecimal.text(randomBytes(16)) }
}
