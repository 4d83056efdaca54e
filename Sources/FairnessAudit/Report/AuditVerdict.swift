/// What the audit can say about one community and one rate; none of these says that a system treats people well.
public enum AuditVerdict: String, Codable, Sendable, Hashable, CaseIterable {
    /// Fewer residents, or a smaller expected count, than any figure could carry.
    case tooFewPeople = "too-few-people"
    /// Lower than the rest beyond chance, and by more than the practical limit.
    case disparityLower = "disparity-lower"
    /// Higher than the rest beyond chance, and by more than the practical limit.
    case disparityHigher = "disparity-higher"
    /// Lower than the rest beyond chance, by less than the practical limit.
    case smallButRealLower = "small-but-real-lower"
    /// Higher than the rest beyond chance, by less than the practical limit.
    case smallButRealHigher = "small-but-real-higher"
    /// Shown to lie inside the practical limits.
    case noMaterialDisparity = "no-material-disparity"
    /// Neither shown nor ruled out.
    case inconclusive
    /// Hidden by the publication rules.
    case suppressed

    /// The verdict as one plain sentence for a reader who knows no statistics.
    public var sentence: String {
        switch self {
        case .tooFewPeople:
            "Too few people to say anything either way."
        case .disparityLower:
            "Lower than for everyone else, by more than chance explains and enough to matter."
        case .disparityHigher:
            "Higher than for everyone else, by more than chance explains; this may only mirror a lower figure elsewhere."
        case .smallButRealLower:
            "A little lower than for everyone else, by more than chance explains; the gap is small."
        case .smallButRealHigher:
            "A little higher than for everyone else, by more than chance explains; this may only mirror a lower figure elsewhere."
        case .noMaterialDisparity:
            "Close to everyone else: a gap large enough to matter can be ruled out."
        case .inconclusive:
            "Not enough evidence to tell: a gap that matters is neither shown nor ruled out."
        case .suppressed:
            "Hidden to protect the people behind a small number."
        }
    }

    /// Whether the verdict says that a community does worse than the rest beyond chance.
    public var isLower: Bool { self == .disparityLower || self == .smallButRealLower }
}
