/// A place in a text that shows a skill, with its exact words and the rule that found it.
public struct Mention: Hashable, Sendable {
    /// The skill's slug.
    public let skill: String
    /// The skill's position in ``Taxonomy/skills``.
    public let skillIndex: Int
    /// Where the words start, in Unicode scalars from 0.
    public let start: Int
    /// Where the words end, in Unicode scalars, exclusive.
    public let end: Int
    /// The exact words of the text between `start` and `end`.
    public let text: String
    /// The rule that found it.
    public let rule: MentionRule
    /// How likely the mention is right, 0...1.
    public let confidence: Double
    /// Whether the skill is really claimed.
    public let standing: Standing
    /// How well the words near it say the skill is held, or nil where they do not say.
    public let level: SkillLevel?
    /// The line the words start on, from 1.
    public let line: Int

    /// Makes a mention from its parts.
    public init(
        skill: String, skillIndex: Int, start: Int, end: Int, text: String, rule: MentionRule, confidence: Double,
        standing: Standing = .held, level: SkillLevel? = nil, line: Int = 1
    ) {
        self.skill = skill
        self.skillIndex = skillIndex
        self.start = start
        self.end = end
        self.text = text
        self.rule = rule
        self.confidence = confidence
        self.standing = standing
        self.level = level
        self.line = line
    }
}
