/// One resident scored for one vacancy: the row every figure of the audit is made from.
///
/// A resident with no vacancy at all has one record with an empty `vacancy`, no rank and no score, so that
/// they still count where the definitions say so. Identifiers are pseudonyms; no name and no postcode belongs here.
public struct AuditRecord: Sendable, Hashable {
    /// The resident's pseudonym; never empty.
    public var resident: String
    /// The value of the dimension audited (a borough, a ward, a decile); empty means unknown.
    public var community: String
    /// The vacancy's identifier; empty for a resident without any vacancy.
    public var vacancy: String
    /// The place in the vacancy's list, 1 = first, no ties and no gaps.
    public var rank: Int?
    /// The matcher's score; in 0…1 if it claims to be a probability.
    public var score: Double?
    /// Whether the resident was put forward in fact.
    public var selected: Bool?
    /// Whether the resident was judged suitable, interviewed or hired; nil where nobody judged.
    public var relevant: Bool?
    /// The vacancy's yearly pay in pounds; the same on every record of one vacancy.
    public var pay: Double?
    /// The place of the vacancy in the resident's own list, 1 = first.
    public var residentRank: Int?
    /// The reporting period as sortable text, such as `2026-03`.
    public var period: String?
    /// A declared job-relevant band, such as a skill level.
    public var stratum: String?
    /// The values of `AuditColumns.dimensions`, in that order.
    public var dimensions: [String]
    /// The values of `AuditColumns.features`, in that order; NaN for a blank.
    public var features: [Double]
    /// The values of `AuditColumns.parts`, in that order, in score units.
    public var parts: [Double]

    /// Makes a record from the columns of the definitions; only the keys and the community are needed.
    public init(
        resident: String, community: String, vacancy: String = "", rank: Int? = nil, score: Double? = nil,
        selected: Bool? = nil, relevant: Bool? = nil, pay: Double? = nil, residentRank: Int? = nil,
        period: String? = nil, stratum: String? = nil, dimensions: [String] = [], features: [Double] = [],
        parts: [Double] = []
    ) {
        self.resident = resident
        self.community = community
        self.vacancy = vacancy
        self.rank = rank
        self.score = score
        self.selected = selected
        self.relevant = relevant
        self.pay = pay
        self.residentRank = residentRank
        self.period = period
        self.stratum = stratum
        self.dimensions = dimensions
        self.features = features
        self.parts = parts
    }
}
