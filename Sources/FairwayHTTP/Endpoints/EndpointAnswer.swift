import FairwayService
import Foundation
import Hummingbird

/// What an endpoint answers when all is well.
struct EndpointAnswer: Sendable {
    /// Empty for an answer without a body.
    let body: Data
    var headers: HTTPFields = [:]
    /// Nil for the endpoint's own status.
    var status: HTTPResponse.Status?

    /// Nothing to say.
    static let none = EndpointAnswer(body: Data())

    /// A use case's answer, in the same bytes as the command line prints.
    static func json(
        _ answer: some Encodable, headers: HTTPFields = [:], status: HTTPResponse.Status? = nil
    ) throws -> EndpointAnswer {
        EndpointAnswer(body: try CanonicalJSON.encode(answer), headers: headers, status: status)
    }

    /// The answer as it is kept for a repeated request.
    var kept: KeptAnswer {
        KeptAnswer(
            status: (status ?? .created).code, location: headers[.location], tag: headers[.eTag], body: body)
    }

    /// An answer that was kept.
    init(_ kept: KeptAnswer) {
        body = kept.body
        headers[.location] = kept.location
        headers[.eTag] = kept.tag
        status = HTTPResponse.Status(code: kept.status)
    }

    init(body: Data, headers: HTTPFields = [:], status: HTTPResponse.Status? = nil) {
        self.body = body
        self.headers = headers
        self.status = status
    }

    /// A page for people.
    static func page(_ page: HTMLPage) -> EndpointAnswer {
        EndpointAnswer(
            body: Data(page.text.utf8), headers: [.contentSecurityPolicy: HTMLPage.contentSecurityPolicy])
    }
}
