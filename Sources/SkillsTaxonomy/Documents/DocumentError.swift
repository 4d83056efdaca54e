/// One thing wrong with a document that came in: where, what, and how to mend it.
public struct DocumentProblem: Hashable, Sendable, Codable {
    /// JSON Pointer (RFC 6901) to the value; empty for the document as a whole.
    public let pointer: String
    /// What is wrong, in one sentence; never holds text of a résumé.
    public let detail: String
    /// What to do about it, in one sentence.
    public let remedy: String

    /// Makes it from its parts.
    public init(pointer: String, detail: String, remedy: String) {
        self.pointer = pointer
        self.detail = detail
        self.remedy = remedy
    }
}

/// A document that cannot be taken in, with every problem found in it.
public struct DocumentError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Whether the document could not be read at all, or was read and holds wrong values.
    public enum Kind: String, Sendable {
        /// Not the format it should be: broken JSON, not text.
        case malformed
        /// The right format with missing or wrong values.
        case invalid
    }

    /// Whether it could not be read, or holds wrong values.
    public let kind: Kind
    /// Every problem found, never none.
    public let problems: [DocumentProblem]

    /// Makes it from its parts.
    public init(kind: Kind, problems: [DocumentProblem]) {
        self.kind = kind
        self.problems = problems
    }

    /// One line for each problem.
    public var description: String {
        problems.map { problem in
            let place = problem.pointer.isEmpty ? "" : "\(problem.pointer): "
            return "\(place)\(problem.detail) \(problem.remedy)"
        }.joined(separator: "\n")
    }
}
