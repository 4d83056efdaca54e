/// Every figure of one community for one rate, beside the rest of the known communities.
///
/// NaN stands for a figure that does not exist (null in the report).
public struct GroupRate: Sendable, Hashable {
    /// The test a p-value came from.
    public enum Test: String, Sendable, Hashable, Codable {
        /// T1.
        case scoreZ = "score-z"
        /// T1x.
        case fisherMidP = "fisher-midp"
        /// T2.
        case permutation
        /// Nobody, or with one row each everybody, has the event: p is 1.
        case degenerate
    }

    /// The community.
    public var community: String
    /// Residents of the community in the rate.
    public var n = 0
    /// Residents of the rest in the rate.
    public var nComparison = 0
    /// ΣM_i of the community.
    public var rows = Double.nan
    /// ΣN_i of the community.
    public var events = Double.nan
    /// The rate of the community, 0…1.
    public var rate = Double.nan
    /// The rate of the rest, 0…1.
    public var comparisonRate = Double.nan
    /// Residents of the community with at least one event.
    public var residentsWith = 0
    /// Residents of the community with none.
    public var residentsWithout = 0
    /// I1 of the rate.
    public var rateInterval = Interval.none
    /// Rate minus rate of the rest.
    public var difference = Double.nan
    /// Rate over rate of the rest (impact ratio); NaN where the rest's rate is 0.
    public var ratio = Double.nan
    /// I2 of the difference.
    public var differenceInterval = Interval.none
    /// I2 of the ratio.
    public var ratioInterval = Interval.none
    /// I5t: the ratio's interval at twice alpha.
    public var ratioIntervalTOST = Interval.none
    /// T1's statistic.
    public var z = Double.nan
    /// V0 over the variance rows would have if each were a person.
    public var designEffect = Double.nan
    /// The smallest of the four expected counts over max(1, design effect).
    public var effectiveExpected = Double.nan
    /// The two-sided p-value of `test`.
    public var p = Double.nan
    /// The test used.
    public var test: Test?
    /// The largest ratio below 1 found with the stated power; NaN when no gap of any size could have been seen.
    public var mdeRatioLow = Double.nan
    /// The smallest ratio above 1 found with the stated power; NaN when none could.
    public var mdeRatioHigh = Double.nan
    /// I3 of the ratio; none where it is not computed.
    public var ratioIntervalBootstrap = Interval.none
    /// Rate over the best community's rate; descriptive only.
    public var impactRatioLL144 = Double.nan
    /// Whether that ratio is under 0.8: the bare four-fifths rule, shown for comparison.
    public var fourFifthsFlag = false
    /// Rate over the rate of the declared reference; NaN when none is declared.
    public var ratioToReference = Double.nan
    /// I2 of that ratio.
    public var ratioToReferenceInterval = Interval.none
    /// The rate shrunk to the mean; crossings only.
    public var shrunkRate = Double.nan
    /// Benjamini-Hochberg q in its family; NaN when the figure is in none.
    public var q = Double.nan
    /// The verdict.
    public var verdict = AuditVerdict.tooFewPeople
    /// Whether every resident has a denominator of 1.
    var hasOneRowEach = false

    init(community: String) { self.community = community }
}

/// One rate over all communities of a dimension.
public struct MetricResult: Sendable, Hashable {
    /// The rate.
    public var metric: RateMetric
    /// Figures over all communities.
    public var summary: RateSummary
    /// Figures of each community, in ascending order of name.
    public var groups: [GroupRate]
}

/// Figures of one rate over all communities.
public struct RateSummary: Sendable, Hashable {
    /// T3 over all communities.
    public struct Omnibus: Sendable, Hashable {
        /// The statistic.
        public var chiSquare: Double
        /// Communities minus 1.
        public var degrees: Int
        /// Its p-value.
        public var p: Double
    }

    /// ΣN/ΣM over all known residents.
    public var overallRate = Double.nan
    /// The community with the highest rate, those under the LL144 share of residents left out.
    public var ll144Best: String?
    /// Lowest over highest rate.
    public var minMaxRatio = Double.nan
    /// Highest minus lowest rate.
    public var maxDifference = Double.nan
    /// T3; nil with fewer than three communities.
    public var omnibus: Omnibus?
}
