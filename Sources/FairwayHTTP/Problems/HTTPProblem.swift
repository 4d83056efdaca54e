import FairwayService
import Hummingbird

/// A failure in the words of the HTTP service; never holds text of a résumé, a path of this machine or SQL.
struct HTTPProblem: Error, Hashable, Sendable {
    let kind: ProblemKind
    let detail: String
    let remedy: String
    var entries: [ProblemEntry] = []
    var headers: HTTPFields = [:]

    /// Seconds after which a caller may try again when the cause goes by itself.
    static let shortWait = 2
    /// Seconds after which a caller may try again when a person must mend the cause.
    static let longWait = 60

    /// How to prove who one is (RFC 6750).
    static let challenge = "Bearer realm=\"fairway\""

    /// A use case's failure, told to a caller on another machine.
    ///
    /// What is wrong on this machine is for its operator: the caller only learns that, and when to try again.
    init(_ error: FairwayError) {
        switch error.kind {
        case .unavailable:
            self = .busy
        case .cannotWrite, .badConfiguration:
            self.init(
                kind: .fault, detail: "The service has a fault that its operator must mend; nothing was stored.",
                remedy: "Try again later, or tell the operator the requestId.",
                headers: [.retryAfter: String(Self.longWait)])
        case .unauthenticated:
            self.init(
                kind: .unauthenticated, detail: error.detail, remedy: error.remedy,
                headers: [.wwwAuthenticate: "\(Self.challenge), error=\"invalid_token\""])
        case .forbidden, .malformed, .invalid, .tooLarge, .unsupportedFormat, .notFound, .inputMissing, .conflict,
            .changed, .keyReused:
            self.init(
                kind: ProblemKind(error.kind), detail: error.detail, remedy: error.remedy,
                entries: error.problems.map { ProblemEntry($0) })
        }
    }

    init(
        kind: ProblemKind, detail: String, remedy: String, entries: [ProblemEntry] = [], headers: HTTPFields = [:]
    ) {
        self.kind = kind
        self.detail = detail
        self.remedy = remedy
        self.entries = entries
        self.headers = headers
    }
}
