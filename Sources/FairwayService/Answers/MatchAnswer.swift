import MatchingEngine
import SkillsTaxonomy

/// Ranked matches of one résumé.
public struct MatchAnswer: Encodable, Hashable, Sendable {
    struct OccupationAnswer: Encodable, Hashable, Sendable {
        let id: String
        let title: String
        let soc2020: String?
        let months: Int?
        let evidence: Evidence
    }

    struct QualificationAnswer: Encodable, Hashable, Sendable {
        let name: String
        let skill: String?
        let level: Int?
        let fromAbroad: Bool
        let evidence: Evidence
    }

    struct ProfileAnswer: Encodable, Hashable, Sendable {
        let skills: [SkillAnswer]
        let occupations: [OccupationAnswer]
        let qualifications: [QualificationAnswer]
        let monthsOfExperience: Int?
        let information: Profile.Information
    }

    struct MatchedAnswer: Encodable, Hashable, Sendable {
        let skill: String
        let label: String
        let importance: Requirement.Importance
        let credit: Double
        let via: String?
        let evidence: [Evidence]
    }

    struct MissingAnswer: Encodable, Hashable, Sendable {
        let skill: String
        let label: String
        let importance: Requirement.Importance
        let worth: Double
        let courses: [CourseAnswer]
    }

    struct BarAnswer: Encodable, Hashable, Sendable {
        let kind: Bar.Kind
        let label: String
        let importance: Requirement.Importance
        let standing: Bar.Standing
    }

    struct ThingAnswer: Encodable, Hashable, Sendable {
        let kind: ThingToKnow.Kind
        let label: String
        let importance: Requirement.Importance
        /// Whether the résumé shows it; left out for the right to work.
        let held: Bool?
        /// That lead to it, when it is a gap to close.
        let courses: [CourseAnswer]
    }

    struct RankedAnswer: Encodable, Hashable, Sendable {
        let rank: Int
        let vacancy: VacancySummary
        let score: Double
        let band: Band
        let parts: [ScorePart]
        let matched: [MatchedAnswer]
        let missing: [MissingAnswer]
        let thingsToKnow: [String]
        /// Bars of the advert, never scored.
        let bars: [BarAnswer]
        /// Licences, checks and permissions, never scored.
        let toKnow: [ThingAnswer]
        /// The reason in one plain sentence.
        let reason: String
    }

    /// The caller's own reference; left out when there was none.
    let id: String?
    let profile: ProfileAnswer
    let matches: [RankedAnswer]
    /// What to do when there is too little to go on; left out otherwise.
    let advice: String?
    let taxonomy: TaxonomyStamp
}
