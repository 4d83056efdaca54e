public import SkillsTaxonomy
import Storage

/// Any failure a person or a program that uses Fairway can meet: what, where, and how to mend it.
///
/// The command line turns it into a message and an exit code, the HTTP service into problem+json. It never holds text
/// of a résumé.
public struct FairwayError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What sort of failure it is; decides the exit code and the HTTP status.
    public enum Kind: String, Sendable, CaseIterable {
        /// The input is not in the format it should be.
        case malformed
        /// The right format, with wrong or missing values.
        case invalid
        /// More than Fairway takes at once.
        case tooLarge = "too-large"
        /// A format Fairway does not read.
        case unsupportedFormat = "unsupported-format"
        /// No key, or not a good one, where one is needed.
        case unauthenticated
        /// A good key that may not do this.
        case forbidden
        /// No such vacancy, skill or place.
        case notFound = "not-found"
        /// The same is being done already; trying again in a moment helps.
        case conflict
        /// Someone else has changed it since it was read.
        case changed
        /// The key that makes a request safe to repeat came with another request before.
        case keyReused = "key-reused"
        /// A file that was named is not there.
        case inputMissing = "input-missing"
        /// The database or a port is held by another program; trying again may help.
        case unavailable
        /// A file cannot be written.
        case cannotWrite = "cannot-write"
        /// A setting or an installed file is wrong.
        case badConfiguration = "bad-configuration"

        /// The exit code of the command line (sysexits).
        public var exitCode: Int32 {
            switch self {
            case .malformed, .invalid, .tooLarge, .unsupportedFormat, .keyReused: 65
            case .notFound, .changed: 1
            case .unauthenticated, .forbidden: 77
            case .inputMissing: 66
            case .unavailable, .conflict: 69
            case .cannotWrite: 73
            case .badConfiguration: 78
            }
        }

        /// The status of the HTTP service.
        public var httpStatus: Int {
            switch self {
            case .malformed: 400
            case .invalid, .keyReused: 422
            case .unauthenticated: 401
            case .forbidden: 403
            case .tooLarge: 413
            case .unsupportedFormat: 415
            case .notFound, .inputMissing: 404
            case .conflict: 409
            case .changed: 412
            case .unavailable, .cannotWrite, .badConfiguration: 503
            }
        }

        /// A short heading.
        public var title: String {
            switch self {
            case .malformed: "The input could not be read"
            case .invalid: "Some values need mending"
            case .tooLarge: "The input is too large"
            case .unsupportedFormat: "This format is not supported"
            case .unauthenticated: "A key is needed"
            case .forbidden: "Not allowed"
            case .notFound: "Not found"
            case .conflict: "It is being done already"
            case .changed: "It has changed meanwhile"
            case .keyReused: "This key belongs to another request"
            case .inputMissing: "The file is missing"
            case .unavailable: "Not available just now"
            case .cannotWrite: "Nothing could be written"
            case .badConfiguration: "A setting is wrong"
            }
        }
    }

    /// What sort of failure it is.
    public let kind: Kind
    /// What is wrong, in one or two plain sentences.
    public let detail: String
    /// What to do about it, in one plain sentence.
    public let remedy: String
    /// Each problem with its place in the document; empty when the failure is of the whole.
    public let problems: [DocumentProblem]

    /// Makes an error.
    public init(_ kind: Kind, _ detail: String, remedy: String, problems: [DocumentProblem] = []) {
        self.kind = kind
        self.detail = detail
        self.remedy = remedy
        self.problems = problems
    }

    /// The problems with their places, or the failure and its remedy.
    public var description: String {
        guard problems.count > 1 || problems.first?.pointer.isEmpty == false else { return "\(detail) \(remedy)" }
        let list = problems.map { problem in
            "  \(problem.pointer.isEmpty ? "/" : problem.pointer): \(problem.detail) \(problem.remedy)"
        }
        return ([detail] + list).joined(separator: "\n")
    }

    init(_ error: DocumentError) {
        let kind: Kind = error.kind == .malformed ? .malformed : .invalid
        let count = error.problems.count
        if count == 1, let problem = error.problems.first {
            self.init(kind, problem.detail, remedy: problem.remedy, problems: error.problems)
        } else {
            self.init(
                kind, "There are \(count) things to mend.", remedy: "Mend each of them and send it again.",
                problems: error.problems)
        }
    }

    init(_ error: StorageError) {
        let kind: Kind =
            switch error.kind {
            case .busy: .unavailable
            case .readOnly, .diskFull: .cannotWrite
            case .cannotOpen: .cannotWrite
            case .damaged, .moved, .newerRelease: .badConfiguration
            case .other: .unavailable
            }
        self.init(kind, error.problem, remedy: error.remedy)
    }
}
