/// A skill that a sentence says without naming it, or may say.
public struct InferredSkill: Hashable, Sendable {
    /// The skill's identifier.
    public let skill: String
    /// The skill's position in the taxonomy.
    public let skillIndex: Int
    /// How well it fits the sentence, for ranking; about 0...3, higher is better.
    public let score: Double
    /// How likely it is right, 0...1; 0 when it only stands in the ranked list.
    public let confidence: Double
    /// Where the words that say it start, in Unicode scalars from 0.
    public let start: Int
    /// Where they end, exclusive.
    public let end: Int
    /// The exact words.
    public let text: String
    /// Why it is inferred.
    public let rule: InferenceRule

    /// Makes an inferred skill from its parts.
    public init(
        skill: String, skillIndex: Int, score: Double, confidence: Double, start: Int, end: Int, text: String,
        rule: InferenceRule
    ) {
        self.skill = skill
        self.skillIndex = skillIndex
        self.score = score
        self.confidence = confidence
        self.start = start
        self.end = end
        self.text = text
        self.rule = rule
    }

    /// The words as evidence.
    public var evidence: Evidence { Evidence(start: start, end: end, text: text, rule: rule.rawValue) }
}
