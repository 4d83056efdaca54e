import SkillsTaxonomy

/// One thing wrong with a request: where, what, and how to mend it.
struct ProblemEntry: Encodable, Hashable, Sendable {
    /// JSON Pointer into the body.
    var pointer: String?
    /// Name of a query parameter.
    var parameter: String?
    /// Name of a header.
    var header: String?
    let detail: String
    let remedy: String

    /// A problem of the body.
    init(_ problem: DocumentProblem) {
        pointer = problem.pointer
        detail = problem.detail
        remedy = problem.remedy
    }

    /// A problem of a value beside the body.
    init(_ parameter: AnyParameter, detail: String, remedy: String) {
        switch parameter.place {
        case .query, .path: self.parameter = parameter.name
        case .header: header = parameter.name
        }
        self.detail = detail
        self.remedy = remedy
    }
}
