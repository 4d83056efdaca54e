/// How a gate's rule fared against one audit.
public struct AuditGateResult: Sendable, Hashable, Codable {
    /// Why a clause does not hold: the community and the figure at fault.
    public struct Failure: Sendable, Hashable, Codable {
        /// The community; nil for a figure over all of them.
        public var community: String?
        /// The figure or verdict looked at, such as `V1.ratio.lower`.
        public var figure: String
        /// Its value; nil when it does not exist or is a verdict.
        public var value: Double?
        /// The verdict of the community's rate, where it has one.
        public var verdict: AuditVerdict?
        /// The failure in one plain sentence.
        public var sentence: String
    }

    /// One clause of the rule.
    public struct Clause: Sendable, Hashable, Codable {
        /// The clause as written.
        public var text: String
        /// Every community and figure that fails it; empty when it holds.
        public var failures: [Failure]
        /// Communities with too few people to be held against it.
        public var notJudged: [String]
        /// Whether it holds.
        public var passes: Bool { failures.isEmpty }
    }

    /// The clauses in the order of the rule.
    public var clauses: [Clause]
    /// Whether every clause holds.
    public var passes: Bool { clauses.allSatisfy(\.passes) }
    /// Every failure, in order.
    public var failures: [Failure] { clauses.flatMap(\.failures) }

    /// The outcome in plain lines: one a clause, its failures under it.
    public var lines: [String] {
        var lines: [String] = []
        for clause in clauses {
            lines.append((clause.passes ? "holds: " : "fails: ") + clause.text)
            lines += clause.failures.map { "  " + $0.sentence }
            if !clause.notJudged.isEmpty {
                lines.append("  not judged, too few people: " + clause.notJudged.joined(separator: ", "))
            }
        }
        return lines
    }
}
