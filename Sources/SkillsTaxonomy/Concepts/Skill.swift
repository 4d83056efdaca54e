/// One concept of the taxonomy: what a person can do, knows, uses, speaks or holds.
public struct Skill: Hashable, Codable, Sendable {
    /// The permanent slug, such as `stock-control`.
    public let id: String
    /// The name people read, in British spelling.
    public let label: String
    /// What sort of thing it is.
    public let kind: SkillKind
    /// The slug of the group it stands in, such as `logistics`.
    public let group: String
    /// Other names for the same thing: abbreviations, plain words, US terms.
    public let aliases: [String]
    /// Words that show the skill without naming it: "kept the books".
    public let impliedPhrases: [String]
    /// Slugs of the wider skills; the first is the primary one.
    public let broader: [String]
    /// Links to close skills, as written on this skill's side only; ``Taxonomy/neighbours(of:)`` is symmetric.
    public let related: [RelatedSkill]
    /// Cross-references to official classifications.
    public let codes: [SkillCode]

    /// Makes a skill from its parts.
    public init(
        id: String, label: String, kind: SkillKind, group: String, aliases: [String] = [],
        impliedPhrases: [String] = [], broader: [String] = [], related: [RelatedSkill] = [], codes: [SkillCode] = []
    ) {
        self.id = id
        self.label = label
        self.kind = kind
        self.group = group
        self.aliases = aliases
        self.impliedPhrases = impliedPhrases
        self.broader = broader
        self.related = related
        self.codes = codes
    }
}
