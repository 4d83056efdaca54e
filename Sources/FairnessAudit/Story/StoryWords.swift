extension RateMetric {
    /// What the rate is, in one or two sentences for a reader who knows no statistics.
    var explanation: String {
        switch self {
        case .goodMatch:
            "The share of residents whose own list of jobs holds at least one that fits them well."
        case .highPay:
            "Of the attention a resident's list of jobs gets, the part that goes to the better-paid ones. A job further down a list gets less attention."
        case .selection:
            "How often a resident comes among the first few in an employer's list."
        case .selected:
            "How often a resident was put forward to an employer in fact."
        case .scoring:
            "How often a resident scores above the middle of all scores. This is the form New York City's law asks for."
        case .exposure:
            "The attention residents get from the first few places of employers' lists. The first place gets most."
        case .fullExposure:
            "The attention residents get over whole lists. In long lists it hides real gaps, so it is shown for completeness only."
        case .equalOpportunity:
            "Of the residents judged suitable for a job, how many come among the first few in its list."
        }
    }

    /// The heading of the rate's own section.
    var sectionTitle: String { "\(title) (\(id))" }
}

extension AuditVerdict {
    /// The verdict in a few words, for a table.
    public var shortWords: String {
        switch self {
        case .tooFewPeople: "too few people"
        case .disparityLower: "lower"
        case .disparityHigher: "higher"
        case .smallButRealLower: "a little lower"
        case .smallButRealHigher: "a little higher"
        case .noMaterialDisparity: "close"
        case .inconclusive: "cannot tell"
        case .suppressed: "hidden"
        }
    }

    /// A sign for a map or a chart, so that no colour is needed to read it.
    var sign: String {
        switch self {
        case .tooFewPeople: "·"
        case .disparityLower: "▼"
        case .disparityHigher: "▲"
        case .smallButRealLower: "▽"
        case .smallButRealHigher: "△"
        case .noMaterialDisparity: "="
        case .inconclusive: "?"
        case .suppressed: "–"
        }
    }
}

extension PublishedRate {
    /// The verdict in words, with the smallest gap that would have been seen where it is inconclusive.
    func findingWords(hasRest: Bool) -> String {
        guard verdict == .inconclusive else { return verdict.shortWords }
        if !hasRest { return "nothing to compare with" }
        if reason != nil { return "cannot tell (too few people behind the figure to show it)" }
        return detectableRatio.isNaN
            ? "cannot tell (no gap of any size could have been seen)"
            : "cannot tell (a ratio below \(StoryNumber.ratio(detectableRatio)) would have been seen)"
    }
}
