/// What a score means, in words a person can act on.
public enum Band: String, Sendable, Codable, CaseIterable {
    /// Worth applying for now.
    case strong
    /// Within reach after closing a gap or two.
    case reachable
    /// A long way off today.
    case stretch
    /// Too little was said to score it honestly.
    case notEnoughInformation = "not-enough-information"

    /// The lowest score of a strong match; also what an audit counts as a good match (tau of AUDIT-SPEC.md).
    public static let strongScore = 0.6
    /// The lowest score of a reachable match.
    public static let reachableScore = 0.35
    /// The least share of the essential skills, by weight, that a strong match covers.
    public static let strongCoverage = 0.5

    /// The band of a score.
    ///
    /// - Parameters:
    ///   - score: 0…1.
    ///   - essentialCoverage: share of the essential skills credited, 0…1; 1 when none is asked for.
    public init(score: Double, essentialCoverage: Double) {
        if score >= Self.strongScore && essentialCoverage >= Self.strongCoverage {
            self = .strong
        } else if score >= Self.reachableScore {
            self = .reachable
        } else {
            self = .stretch
        }
    }
}
