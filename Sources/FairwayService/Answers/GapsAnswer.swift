import MatchingEngine
import SkillsTaxonomy

/// The skills that would open most jobs.
public struct GapsAnswer: Encodable, Hashable, Sendable {
    struct Skill: Encodable, Hashable, Sendable {
        let id: String
        let label: String
        /// That teach it, free ones first; at most three.
        let courses: [CourseAnswer]
    }

    struct Opening: Encodable, Hashable, Sendable {
        /// One skill, or two together.
        let skills: [Skill]
        /// Jobs that become strong fits.
        let opens: Int
        /// Jobs that come within reach or become strong fits.
        let brings: Int
        /// The jobs that fit then.
        let jobs: JobCounts
    }

    /// How much there is to go on.
    let information: Profile.Information
    /// Jobs looked at that fit now.
    let jobs: JobCounts
    /// Best first.
    let openings: [Opening]
    let taxonomy: TaxonomyStamp
}
