import Foundation
import Hummingbird
import NIOCore

/// The body of a request, read whole.
struct IncomingBody: Sendable {
    let type: BodyType
    let data: Data

    /// Reads a body, and stops when it is more than the endpoint takes.
    ///
    /// - Throws: `HTTPProblem` when the format is not one of the accepted ones or the body is too large.
    init(of request: Request, accepted: [BodyType]) async throws {
        type = try Self.type(of: request, accepted: accepted)
        if let length = request.headers[.contentLength].flatMap(Int.init), length > type.limit {
            throw HTTPProblem.tooLarge(limit: type.limit)
        }
        do {
            data = Data(try await request.body.collect(upTo: type.limit).readableBytesView)
        } catch is NIOTooManyBytesError {
            throw HTTPProblem.tooLarge(limit: type.limit)
        }
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
