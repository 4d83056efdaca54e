import Foundation
import Hummingbird
import NIOCore

/// The body of a request, read whole.
struct IncomingBody: Sendable {
    let type: BodyType
    let data: Data
    /// Given back when the body is let go.
    private let share: BodyBudget.Share

    /// Reads a body, and stops when it is more than the endpoint takes.
    ///
    /// - Throws: `HTTPProblem` when the format is not one of the accepted ones or the body is too large.
    init(of request: Request, accepted: [BodyType], limits: RequestLimits) async throws {
        type = try Self.type(of: request, accepted: accepted)
        if let length = request.headers[.contentLength].flatMap(Int.init), length > type.limit {
            throw HTTPProblem.tooLarge(limit: type.limit)
        }
        share = limits.bodies.share()
        var data = Data()
        for try await part in request.body {
            guard data.count + part.readableBytes <= type.limit else { throw HTTPProblem.tooLarge(limit: type.limit) }
            try share.take(part.readableBytes)
            data.append(contentsOf: part.readableBytesView)
        }
        self.data = data
        if type.isJSON, JSONDepth.exceeds(limits.jsonDepth, in: data) { throw HTTPProblem.tooDeep(limits.jsonDepth) }
    }

    private static func type(of request: Request, accepted: [BodyType]) throws -> BodyType {
        let names = accepted.map(\.mediaType)
        guard let header = request.headers[.contentType] else {
            throw HTTPProblem.unsupportedMediaType("The request has no Content-Type.", accepted: names)
        }
        guard let given = ContentType(header), let type = accepted.first(where: { $0.mediaType == given.essence })
        else {
            throw HTTPProblem.unsupportedMediaType("The Content-Type is not one that is read here.", accepted: names)
        }
        guard given.isUTF8 else {
            throw HTTPProblem.unsupportedMediaType(
                "The charset of the Content-Type is not UTF-8.", accepted: names.map { $0 + "; charset=utf-8" })
        }
        let encoding = request.headers[.contentEncoding] ?? "identity"
        guard encoding.lowercased() == "identity" else {
            throw HTTPProblem.unsupportedMediaType(
                "The body has a Content-Encoding, and only plain bodies are read.", accepted: names)
        }
        return type
    }
}
