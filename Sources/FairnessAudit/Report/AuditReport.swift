/// Every figure of one audit.
///
/// `value` lays them out under the identifiers of the definitions; `json()` writes that. A part is nil where the records
/// lack the columns it needs.
public struct AuditReport: Sendable {
    /// The settings.
    public var parameters: AuditParameters
    /// What was audited.
    public var data: AuditData
    /// Rates, best scores and their tests.
    public var family: RateFamily
    /// R3's P, pounds a year; nil without pay.
    public var payCut: Double?
    /// V2's median of all scores; nil without rows.
    public var medianScore: Double?
    /// R4.
    public var inequality: Inequality
    /// V3m to V12.
    public var lists: ListFigures
    /// P2.
    public var proxy: ProxyTest?
    /// D1 to D3.
    public var decomposition: Decomposition
    /// TR1.
    public var trend: [Trend]?
    /// X1.
    public var crossings: Crossings?
    /// M1 and M2; nil without ranks.
    public var mitigation: Mitigation?
    /// C1; nil when no pairs were given.
    public var counterfactual: Counterfactual?
    /// What a reader must know beside the figures, one plain sentence each; for use inside the authority.
    public var notes: [String] { allNotes.map(\.text) }
    /// Those of them that may be published: none gives an exact number of people.
    public var publishableNotes: [String] { allNotes.filter { !$0.isInternal }.map(\.text) }
    var allNotes: [AuditNote]

    /// The published form: S1 to S5 applied to each rate's table.
    public var published: [(metric: RateMetric, groups: [PublishedRate])] {
        family.rates.map { ($0.metric, FairnessAudit.published($0.groups, parameters: parameters)) }
    }
}

/// The figures that need whole ranked lists or judgements.
public struct ListFigures: Sendable, Hashable {
    /// V4.
    public var attention: AttentionFairness?
    /// V5.
    public var pairwise: [PairwiseOrder]?
    /// V6.
    public var divergence: RankDivergence?
    /// V7.
    public var skew: Skew?
    /// V8.
    public var groupFairness: [RankedGroupFairness]?
    /// V9.
    public var amortised: AmortisedAttention?
    /// V3m.
    public var merit: [ExposurePerMerit]?
    /// V11.
    public var accuracy: [PairwiseAccuracy]?
    /// V12.
    public var calibration: CalibrationResult?
}

/// The decompositions of gaps.
public struct Decomposition: Sendable, Hashable {
    /// D1.
    public var additive: [AdditiveParts]?
    /// Names of the parts of D1.
    public var parts: [String]
    /// D2.
    public var oaxacaBlinder: [OaxacaBlinder]?
    /// Names of the features of D2.
    public var features: [String]
    /// D3.
    public var kitagawa: [Kitagawa]?
}
