/// A skill that a résumé shows, with the words that show it.
public struct ProfileSkill: Hashable, Sendable, Codable {
    /// The skill's identifier in the taxonomy.
    public let id: String
    /// How likely it is that the words mean this skill, 0…1.
    public let confidence: Double
    /// How much the résumé shows of it, 0…1: a bare list entry is about 0.6, years of recent use come near 1.
    public let strength: Double
    /// The level the text states, when it does.
    public let level: SkillLevel?
    /// Months of the jobs and roles it was used in; nil when no date was found.
    public let months: Int?
    /// The last month it was used in; nil when no date was found.
    public let lastUsed: YearMonth?
    /// In the order of the text; never empty.
    public let evidence: [Evidence]

    /// Makes a skill from its parts.
    public init(
        id: String, confidence: Double, strength: Double, level: SkillLevel?, months: Int?, lastUsed: YearMonth?,
        evidence: [Evidence]
    ) {
        self.id = id
        self.confidence = confidence
        self.strength = strength
        self.level = level
        self.months = months
        self.lastUsed = lastUsed
        self.evidence = evidence
    }
}
