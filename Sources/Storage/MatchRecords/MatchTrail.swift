public import MatchingEngine

/// How a resident was scored for every vacancy of a pool: what every figure of an audit can be made from.
public struct MatchTrail: Hashable, Sendable {
    /// The vacancies; nil when the résumé held too little to be scored.
    public let pool: VacancyPool?
    /// Points in millionths: one list for each part of the score, each in the order of the pool; a further one with the
    /// scores where they are not the sum of the points.
    public let points: [[Int32]]
    /// What the engine read of the résumé, as numbers by name.
    public let features: [String: Double]
    /// The declared job-relevant band of the resident; nil when none is known.
    public let stratum: String?

    /// Makes a trail from its parts.
    public init(pool: VacancyPool?, points: [[Int32]], features: [String: Double], stratum: String?) {
        self.pool = pool
        self.points = points
        self.features = features
        self.stratum = stratum
    }
}
