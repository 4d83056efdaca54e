public import Communities

/// One resident's outcomes, kept with consent: pseudonymous, with area codes and no postcode.
public struct MatchRecord: Hashable, Sendable {
    /// One vacancy in the resident's own list.
    public struct Outcome: Hashable, Sendable {
        /// The vacancy's identifier.
        public let vacancy: String
        /// 1 is best.
        public let rank: Int
        /// 0…1.
        public let score: Double
        /// Pounds a year; nil when the vacancy does not say.
        public let pay: Double?

        /// Makes it from its parts.
        public init(vacancy: String, rank: Int, score: Double, pay: Double?) {
            self.vacancy = vacancy
            self.rank = rank
            self.score = score
            self.pay = pay
        }
    }

    /// The resident's pseudonym.
    public let resident: String
    /// Year and month, `2026-11`.
    public let period: String
    /// The areas the resident lives in; whatever is unknown is nil.
    public let areas: AreaCodes
    /// The taxonomy the match was made with.
    public let taxonomyVersion: String
    /// The engine the match was made with.
    public let engineVersion: String
    /// The top of the resident's own list, in records made before there was a trail; empty in later ones.
    public let outcomes: [Outcome]
    /// How the resident was scored for every vacancy; nil in records made before there was a trail.
    public let trail: MatchTrail?

    /// Makes it from its parts.
    public init(
        resident: String, period: String, areas: AreaCodes, taxonomyVersion: String, engineVersion: String,
        outcomes: [Outcome] = [], trail: MatchTrail? = nil
    ) {
        self.resident = resident
        self.period = period
        self.areas = areas
        self.taxonomyVersion = taxonomyVersion
        self.engineVersion = engineVersion
        self.outcomes = outcomes
        self.trail = trail
    }
}
