import Communities
import FairnessAudit
import MatchingEngine
import SkillsTaxonomy

/// Profiles ranked for a vacancy, with pseudonyms and without anything that says who or where somebody is.
public struct ShortlistAnswer: Encodable, Hashable, Sendable {
    struct Matched: Encodable, Hashable, Sendable {
        let skill: String
        let label: String
        let importance: Requirement.Importance
        let credit: Double
        /// The related skill that earns the credit; not for employers, who did not ask for it.
        let via: String?
    }

    struct Entry: Encodable, Hashable, Sendable {
        let rank: Int
        let resident: String
        /// Only for a job coach, who works with the resident.
        let profile: String?
        let score: Double
        let band: Band
        let parts: [ScorePart]
        let matched: [Matched]

        init(
            rank: Int, resident: String, profile: String?, match: Match, showsVia: Bool, label: (String) -> String
        ) {
            self.rank = rank
            self.resident = resident
            self.profile = profile
            score = match.score
            band = match.band
            parts = match.parts
            matched = match.matched.map {
                Matched(
                    skill: $0.skill, label: label($0.skill), importance: $0.importance, credit: $0.credit,
                    via: showsVia ? $0.via : nil)
            }
        }
    }

    struct CommunityCheck: Encodable, Hashable, Sendable {
        let community: String
        let name: String?
        /// Rounded to 5; left out when it is under 10.
        let pool: Int?
        /// Left out when there are too few to say.
        let underrepresented: Bool?
    }

    struct Fairness: Encodable, Hashable, Sendable {
        let level: CommunityLevel
        let communities: [CommunityCheck]

        init(_ checked: [RankedShortlist.Community], level: CommunityLevel, names: ImportedPlaces) {
            self.level = level
            communities = checked.map { item in
                CommunityCheck(
                    community: item.community,
                    name: try? names.areaName(item.community, level: level), pool: item.pool,
                    underrepresented: item.isUnderrepresented)
            }
        }
    }

    struct WhatIf: Encodable, Hashable, Sendable {
        let method = "constsort"
        /// Pseudonyms in the order that is not used.
        let order: [String]
        let utilityGivenUp: Double
        let displaced: Int
        let caution = ShortlistAnswer.caution

        init(_ reordering: RankedShortlist.Reordering, residents: [String]) {
            order = reordering.order.map { residents[$0] }
            utilityGivenUp = (reordering.loss * 10_000).rounded() / 10_000
            displaced = reordering.displaced
        }

        private enum CodingKeys: String, CodingKey {
            case method, order, utilityGivenUp, displaced, caution
        }
    }

    let vacancy: VacancySummary
    let entries: [Entry]
    /// Left out for employers.
    let fairness: Fairness?
    /// Only where it was asked for.
    let whatIf: WhatIf?
    let taxonomy: TaxonomyStamp

    /// Why the other order is never used.
    static let caution =
        "This order is shown for study and is never used. In the UK a quota on a protected characteristic is positive "
        + "discrimination, and the Equality Act 2010 (sections 13, 158 and 159) allows far less. Place is not a protected "
        + "characteristic, but it can stand for race, so the same caution holds. What may lawfully change is the cause: "
        + "what the advert asks for, how far the job is to reach, and who hears of it."
}
