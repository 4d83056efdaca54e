import FairwayService
import Foundation
import Hummingbird

/// What an endpoint answers when all is well; the status is the endpoint's own.
struct EndpointAnswer: Sendable {
    /// Empty for an answer without a body.
    let body: Data
    var headers: HTTPFields = [:]

    /// Nothing to say.
    static let none = EndpointAnswer(body: Data())

    /// A use case's answer, in the same bytes as the command line prints.
    static func json(_ answer: some Encodable, headers: HTTPFields = [:]) throws -> EndpointAnswer {
        EndpointAnswer(body: try CanonicalJSON.encode(answer), headers: headers)
    }
}
