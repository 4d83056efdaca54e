/// A skill that a vacancy asks for.
public struct Requirement: Hashable, Sendable, Codable {
    /// Whether the employer must have it or would like it.
    public enum Importance: String, Sendable, Codable, CaseIterable {
        case essential
        case desirable
    }

    /// The skill's identifier in the taxonomy.
    public let skill: String
    /// Other skills that satisfy the requirement just as well ("Python or R"), in the order of the text.
    public let alternatives: [String]
    /// Whether the employer must have it or would like it.
    public let importance: Importance
    /// How much it counts beside the other requirements of the same importance, over 0…1.
    public let weight: Double
    /// The words that ask for it.
    public let evidence: [Evidence]

    /// Makes a requirement from its parts.
    public init(
        skill: String, alternatives: [String] = [], importance: Importance, weight: Double, evidence: [Evidence]
    ) {
        self.skill = skill
        self.alternatives = alternatives
        self.importance = importance
        self.weight = weight
        self.evidence = evidence
    }
}
