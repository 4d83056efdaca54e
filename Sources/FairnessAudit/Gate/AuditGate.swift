/// A rule a release must meet, in a small language, held against an audit.
///
/// ```
/// rule        clause; clause; …            every clause must hold; a new line also ends one, # begins a remark
/// clause      condition or condition …     one of them must hold, for each community on its own
/// condition   no VERDICT                   in no rate: no disparity-lower
///             no VERDICT in METRIC, …      in these rates only: no disparity-lower in V1, V3
///             METRIC.FIGURE OP NUMBER      V1.ratio.lower > 0.8
///             VERDICT                      after `or`: the verdict of the clause's own rate
///             counterfactual OP NUMBER     pairs whose score moved; also .share, .upper, .largest, .pairs
///             unknown OP NUMBER            residents of unknown community; unknown.share for their part of all
/// OP          =  !=  <  <=  >  >=          NUMBER   0.8, 80%, inf
/// METRIC      R1 R3 V1 V1s V2 V3 V3f V10; R2 has difference, superiority, p and q only
/// FIGURE      n rate ratio difference (each of the last three also .lower and .upper), p, q, impact
/// VERDICT     too-few-people disparity-lower disparity-higher small-but-real-lower small-but-real-higher
///             no-material-disparity inconclusive; strong-proxy and proxy after `no`
/// ```
///
/// A community with too few people carries no figure: it is listed as not judged and fails nothing, unless the rule says
/// `no too-few-people`. A figure the records cannot give (no such column, a rest without any event) fails its clause:
/// what was asked for and is not there is never a pass.
public struct AuditGate: Sendable, Hashable {
    /// The rule as it was written.
    public let text: String
    let clauses: [Clause]

    /// One clause: alternatives of which one must hold.
    struct Clause: Sendable, Hashable {
        var text: String
        var conditions: [Condition]
    }

    /// One condition of a clause.
    enum Condition: Sendable, Hashable {
        case noVerdict(AuditVerdict, in: [RateMetric])
        case noProxy(atLeast: ProxyTest.Label)
        case figure(GateMetric, GateFigure, Comparison)
        case verdict(AuditVerdict)
        case counterfactual(CounterfactualFigure, Comparison)
        case unknown(isShare: Bool, Comparison)
    }

    /// What a number is held against.
    struct Comparison: Sendable, Hashable {
        enum Relation: String, Sendable, Hashable {
            case equal = "=", unequal = "!=", less = "<", atMost = "<=", more = ">", atLeast = ">="
        }
        var relation: Relation
        var limit: Double

        /// Whether a value meets it; NaN never does.
        func holds(_ value: Double) -> Bool {
            switch relation {
            case .equal: value == limit
            case .unequal: value != limit && !value.isNaN
            case .less: value < limit
            case .atMost: value <= limit
            case .more: value > limit
            case .atLeast: value >= limit
            }
        }
    }

    /// A figure of the counterfactual test.
    enum CounterfactualFigure: String, Sendable, Hashable, CaseIterable {
        case violations, share, upper, largest, pairs
    }

    /// A rate, or R2, which has no verdict.
    enum GateMetric: Sendable, Hashable {
        case rate(RateMetric)
        case bestScore

        var id: String {
            switch self {
            case .rate(let metric): metric.id
            case .bestScore: "R2"
            }
        }
    }

    /// A figure of one community.
    enum GateFigure: String, Sendable, Hashable, CaseIterable {
        case n, rate, ratio, difference, p, q, impact, superiority
        case rateLower = "rate.lower", rateUpper = "rate.upper"
        case ratioLower = "ratio.lower", ratioUpper = "ratio.upper"
        case differenceLower = "difference.lower", differenceUpper = "difference.upper"

        static let ofBestScore: Set<GateFigure> = [
            .n, .difference, .differenceLower, .differenceUpper, .superiority, .p, .q,
        ]
    }

    /// Reads a rule.
    /// - Throws: `AuditGateError` with the place, the problem and the remedy.
    public init(_ text: String) throws(AuditGateError) {
        var parser = AuditGateParser(text)
        self.text = text
        clauses = try parser.parse()
    }
}
