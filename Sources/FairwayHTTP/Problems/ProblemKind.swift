import FairwayService

/// A kind of failure as HTTP tells it: the last part of its `type`, its status and its heading.
struct ProblemKind: Hashable, Sendable {
    /// Never changes once given out; clients decide by it.
    let slug: String
    let status: Int
    let title: String

    init(slug: String, status: Int, title: String) {
        self.slug = slug
        self.status = status
        self.title = title
    }

    /// The kind of a use case's failure.
    init(_ kind: FairwayError.Kind) {
        self.init(slug: kind.rawValue, status: kind.httpStatus, title: kind.title)
    }

    /// A relative URI that names the kind.
    var type: String { "/problems/\(slug)" }

    static let malformed = ProblemKind(.malformed)
    static let invalid = ProblemKind(.invalid)
    static let notFound = ProblemKind(.notFound)
    static let tooLarge = ProblemKind(.tooLarge)
    static let unsupportedFormat = ProblemKind(.unsupportedFormat)
    static let unavailable = ProblemKind(.unavailable)
    static let methodNotAllowed = ProblemKind(
        slug: "method-not-allowed", status: 405, title: "This cannot be done here")
    static let notAcceptable = ProblemKind(
        slug: "not-acceptable", status: 406, title: "The answer cannot be given in that format")
    static let addressTooLong = ProblemKind(slug: "address-too-long", status: 414, title: "The address is too long")
    /// Something the operator must mend.
    static let fault = ProblemKind(slug: "fault", status: 503, title: "Out of order")
    /// A mistake in Fairway itself.
    static let unexpected = ProblemKind(slug: "unexpected", status: 500, title: "Something went wrong")
}
