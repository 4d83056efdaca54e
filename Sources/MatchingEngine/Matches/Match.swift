public import SkillsTaxonomy

/// A profile and a vacancy, with the score, the reason for every point, and the gaps.
public struct Match: Hashable, Sendable {
    /// A requirement that the profile meets, wholly or in part.
    public struct Matched: Hashable, Sendable {
        /// The skill the vacancy asks for (the alternative that was met, for "Python or R").
        public let skill: String
        /// Whether the vacancy must have it or would like it.
        public let importance: Requirement.Importance
        /// Share of the requirement credited, over 0…1.
        public let credit: Double
        /// The related skill of the profile that earned the credit; nil when it is the skill itself.
        public let via: String?
        /// The words of the résumé that show it.
        public let evidence: [Evidence]
    }

    /// A requirement that the profile lacks.
    public struct Missing: Hashable, Sendable {
        /// The skill the vacancy asks for.
        public let skill: String
        /// Whether the vacancy must have it or would like it.
        public let importance: Requirement.Importance
        /// Points that having the skill would add to the score, at the credit of a skill newly learned.
        public let worth: Double
        /// Courses that teach it, best first, at most three.
        public let courses: [Course]
    }

    /// 1 is best.
    public let rank: Int
    /// The vacancy matched.
    public let vacancy: Vacancy
    /// 0…1: the sum of the points of `parts`.
    public let score: Double
    /// What the score means.
    public let band: Band
    /// The score by signal, in the order of `Signal`.
    public let parts: [ScorePart]
    /// By importance, then by credit, then by skill.
    public let matched: [Matched]
    /// What would add most first.
    public let missing: [Missing]
    /// Bars of the advert and where the person stands; never scored.
    public let bars: [Bar]
    /// Licences, checks and permissions to know of; never scored.
    public let thingsToKnow: [ThingToKnow]
}
