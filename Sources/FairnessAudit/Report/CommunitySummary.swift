/// One community's line of the simple table that both fronts show.
public struct CommunitySummary: Codable, Sendable, Hashable {
    /// The community's name or code.
    public var community: String
    /// Its residents (rounded when published); nil when hidden.
    public var residents: Int?
    /// The share of its residents with the event (a good match, for R1), 0…1; nil when there is none or it is hidden.
    public var shareWithGoodMatch: Double?
    /// The share's interval at 1 − alpha.
    public var interval: Interval?
    /// Its share over that of all other known communities together.
    public var impactRatio: Double?
    /// The ratio's interval at 1 − alpha.
    public var ratioInterval: Interval?
    /// The verdict.
    public var verdict: AuditVerdict
    /// The verdict in one plain sentence, with the smallest gap that would have been seen where it is inconclusive.
    public var words: String
    /// Where inconclusive: the largest ratio below 1 that would have been found; nil when none could have been.
    public var minimumDetectableRatio: Double?
}

extension CommunitySummary {
    /// The plain sentence for a verdict and, where inconclusive, the ratio that would have been found.
    static func words(_ verdict: AuditVerdict, detectable: Double?, hasComparison: Bool) -> String {
        guard verdict == .inconclusive else { return verdict.sentence }
        guard hasComparison else { return "There is no other community to compare with." }
        guard let detectable else {
            return verdict.sentence + " With this many people no gap of any size could have been seen."
        }
        let percent = Int((detectable * 100).rounded())
        return verdict.sentence
            + " A share below \(percent)% of everyone else's would have been seen."
    }
}
