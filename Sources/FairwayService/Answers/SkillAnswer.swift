import SkillsTaxonomy

/// A skill found in a text, as both fronts show it.
struct SkillAnswer: Encodable, Hashable, Sendable {
    let id: String
    let label: String
    let kind: String
    let codes: [String: String]
    let confidence: Double
    let evidence: [Evidence]

    init(_ skill: Skill, confidence: Double, evidence: [Evidence]) {
        id = skill.id
        label = skill.label
        kind = skill.kind.rawValue
        codes = Dictionary(skill.codes.map { ($0.scheme, $0.code) }, uniquingKeysWith: { first, _ in first })
        self.confidence = confidence
        self.evidence = evidence
    }
}
