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
    /// Whether the body is about a person, and so never kept for a repeated request.
    var isPersonal = false

    /// Nothing to say.
    static let none = EndpointAnswer(body: Data())

    /// A use case's answer, in the same bytes as the command line prints.
    static func json(
        _ answer: some Encodable, headers: HTTPFields = [:], status: HTTPResponse.Status? = nil
    ) throws -> EndpointAnswer {
        EndpointAnswer(body: try CanonicalJSON.encode(answer), headers: headers, status: status)
    }

    /// The answer as it is kept for a repeated request.
    ///
    /// The body of an answer that is about a person is never kept.
    var kept: KeptAnswer {
        KeptAnswer(
            status: (status ?? .created).code, location: headers[.location], tag: headers[.eTag],
            body: isPersonal ? nil : body)
    }

    /// An answer that was kept.
    init(_ kept: KeptAnswer) {
        body = kept.body ?? Data()
        headers[.location] = kept.location
        headers[.eTag] = kept.tag
        status = HTTPResponse.Status(code: kept.status)
    }

    init(body: Data, headers: HTTPFields = [:], status: HTTPResponse.Status? = nil, isPersonal: Bool = false) {
        self.body = body
        self.headers = headers
        self.status = status
        self.isPersonal = isPersonal
    }

    /// A page for people.
    static func page(_ page: HTMLPage) -> EndpointAnswer {
        EndpointAnswer(
            body: Data(page.text.utf8), headers: [.contentSecurityPolicy: HTMLPage.contentSecurityPolicy])
    }
}
