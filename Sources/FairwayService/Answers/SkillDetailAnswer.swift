import SkillsTaxonomy

/// One skill in full.
public struct SkillDetailAnswer: Encodable, Hashable, Sendable {
    struct Related: Encodable, Hashable, Sendable {
        let id: String
        let label: String
        /// 0…1.
        let weight: Double
    }

    struct UsedBy: Encodable, Hashable, Sendable {
        let id: String
        let title: String
        let importance: Requirement.Importance
    }

    /// The skill's slug.
    public let id: String
    let label: String
    let kind: String
    let group: String
    let aliases: [String]
    /// Phrases that show the skill without naming it.
    let impliedBy: [String]
    let codes: [String: String]
    let broader: [String]
    let related: [Related]
    let occupations: [UsedBy]
    let taxonomy: TaxonomyStamp

    init(_ skill: Skill, taxonomy: Taxonomy) {
        id = skill.id
        label = skill.label
        kind = skill.kind.rawValue
        group = skill.group
        aliases = skill.aliases
        impliedBy = skill.impliedPhrases
        codes = Dictionary(skill.codes.map { ($0.scheme, $0.code) }, uniquingKeysWith: { first, _ in first })
        broader = skill.broader
        related = (taxonomy.index(of: skill.id).map { taxonomy.neighbours(of: $0) } ?? []).map {
            let other = taxonomy.skills[$0.index]
            return Related(id: other.id, label: other.label, weight: $0.weight)
        }
        occupations = taxonomy.occupations.compactMap { occupation in
            if occupation.essential.contains(skill.id) {
                return UsedBy(id: occupation.id, title: occupation.title, importance: .essential)
            }
            return occupation.desirable.contains(skill.id)
                ? UsedBy(id: occupation.id, title: occupation.title, importance: .desirable) : nil
        }
        self.taxonomy = TaxonomyStamp(version: taxonomy.version)
    }
}
