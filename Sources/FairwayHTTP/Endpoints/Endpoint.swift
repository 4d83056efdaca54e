import FairwayService
import HTTPTypes
import Hummingbird

/// One operation of the service: everything about it that the router, the checks and the OpenAPI document need.
///
/// A new operation is a new constant in a file `Endpoint+Topic.swift`, and its name in `Endpoint.all`.
struct Endpoint: Sendable {
    /// Where the use case runs.
    enum Lane: Sendable {
        /// At once: the answer is there and takes no time.
        case immediate
        /// Beside others that read and compute.
        case reading
        /// Beside others that write and wait for the database.
        case writing
    }

    /// Who may keep the answer.
    enum Keeping: Sendable {
        /// Nobody: it is about a person, or of this moment only.
        case nobody
        /// Anybody, who asks each time whether it still holds.
        case checked
    }

    /// What a good answer looks like.
    struct Success: Sendable {
        let status: HTTPResponse.Status
        let summary: String
        /// Nil for an answer without a body.
        var schema: Schema?
        /// `type/subtype` of the body, with the parameters it is sent with.
        var mediaType = "application/json"
        /// What a body can look like; nil for an answer without a body and for pages.
        var example: Node?
        /// Headers of its own, with what they say.
        var headers: [String: String] = [:]

        /// The media type without parameters.
        var essence: String { String(mediaType.prefix { $0 != ";" }) }
    }

    let method: HTTPRequest.Method
    /// With names in braces: `/v1/vacancies/{id}`.
    let path: String
    /// Unique and never changed; client generators make function names of it.
    let operation: String
    /// The part of the service it belongs to.
    let topic: Topic
    /// A short heading.
    let summary: String
    /// What a caller must know.
    let text: String
    /// Who may use it.
    var access = Access.open
    var parameters: [AnyParameter] = []
    /// Whether a caller can give an `Idempotency-Key`; every operation that stores something new does.
    var isRepeatable = false
    /// Formats that the body may have; none for an endpoint without a body.
    var body: [BodyType] = []
    let success: Success
    /// Other good answers, by their statuses.
    var otherSuccesses: [Success] = []
    /// Failures beyond those that follow from parameters and body.
    var failures: [ProblemKind] = []
    var keeping = Keeping.checked
    var lane = Lane.reading
    /// Nil while nobody need look for another way.
    var retirement: Retirement?
    /// The answer where it is there already and takes no time; else it is made.
    var held: (@Sendable (Fairway, EndpointCall) -> EndpointAnswer?)?
    /// Decodes, calls one use case and encodes.
    let answer: @Sendable (Fairway, EndpointCall) throws -> EndpointAnswer
}
