/// The figures of the audit that are rates: a sum over residents divided by another.
public enum RateMetric: String, Codable, Sendable, Hashable, CaseIterable {
    /// R1: residents with at least one good match.
    case goodMatch = "R1"
    /// R3: attention in the resident's list that goes to high-paid jobs.
    case highPay = "R3"
    /// V1: rows in the top k of their vacancy.
    case selection = "V1"
    /// V1s: rows put forward in fact.
    case selected = "V1s"
    /// V2: rows scored above the median of all rows.
    case scoring = "V2"
    /// V3: attention received in the top k.
    case exposure = "V3"
    /// V3f: attention received over the whole list; descriptive.
    case fullExposure = "V3f"
    /// V10: relevant rows in the top k.
    case equalOpportunity = "V10"

    /// The figure's identifier in the definitions, as used in the labels of random streams.
    public var id: String { rawValue }

    /// The figure's name in the report.
    public var key: String {
        switch self {
        case .goodMatch: "R1_good_match_rate"
        case .highPay: "R3_high_pay_exposure"
        case .selection: "V1_selection_rate_topk"
        case .selected: "V1s_selected_rate"
        case .scoring: "V2_scoring_rate_ll144"
        case .exposure: "V3_exposure_topk"
        case .fullExposure: "V3f_exposure_full_list"
        case .equalOpportunity: "V10_equal_opportunity_topk"
        }
    }

    /// What the rate counts, in plain words.
    public var title: String {
        switch self {
        case .goodMatch: "Residents with at least one good match"
        case .highPay: "Attention in residents' lists given to high-paid jobs"
        case .selection: "Places in the top of vacancies' lists"
        case .selected: "Residents put forward"
        case .scoring: "Scores above the median"
        case .exposure: "Attention received in the top of vacancies' lists"
        case .fullExposure: "Attention received over whole lists"
        case .equalOpportunity: "Suitable residents who reach the top of vacancies' lists"
        }
    }

    /// Whether the bootstrap interval is computed beside the closed one.
    var isBootstrapped: Bool { self != .fullExposure }
}
