import FairwayService

/// A kind of failure as HTTP tells it: the last part of its `type`, its status, its heading, and what its page says.
struct ProblemKind: Hashable, Sendable {
    /// Never changes once given out; clients decide by it.
    let slug: String
    let status: Int
    let title: String
    /// What has happened, for the page that `type` leads to.
    let meaning: String
    /// What to do about it, for the page that `type` leads to.
    let mending: String

    /// The kind of a use case's failure.
    init(_ kind: FairwayError.Kind) {
        self =
            switch kind {
            case .malformed: .malformed
            case .invalid: .invalid
            case .unauthenticated: .unauthenticated
            case .forbidden: .forbidden
            case .tooLarge: .tooLarge
            case .unsupportedFormat: .unsupportedFormat
            case .notFound, .inputMissing: .notFound
            case .conflict: .conflict
            case .changed: .preconditionFailed
            case .keyReused: .keyReused
            case .unavailable: .unavailable
            case .cannotWrite, .badConfiguration: .fault
            }
    }

    init(slug: String, status: Int, title: String, meaning: String, mending: String) {
        self.slug = slug
        self.status = status
        self.title = title
        self.meaning = meaning
        self.mending = mending
    }

    /// The address of the kind's page, relative to the server.
    var type: String { "/problems/\(slug)" }
}
