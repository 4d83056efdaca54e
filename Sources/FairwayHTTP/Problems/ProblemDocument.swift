/// The body of a problem (RFC 9457), as it is sent.
struct ProblemDocument: Encodable, Hashable, Sendable {
    let type: String
    let title: String
    let status: Int
    let detail: String
    /// What to do about it.
    let remedy: String
    /// Quote it to the operator; it stands in the log.
    let requestId: String
    /// Each problem with its place; left out when the failure is of the whole.
    let errors: [ProblemEntry]?

    init(_ problem: HTTPProblem, requestID: String) {
        type = problem.kind.type
        title = problem.kind.title
        status = problem.kind.status
        detail = problem.detail
        remedy = problem.remedy
        requestId = requestID
        errors = problem.entries.isEmpty ? nil : problem.entries
    }
}
