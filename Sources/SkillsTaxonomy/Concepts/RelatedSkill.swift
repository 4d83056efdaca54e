/// A link from one skill to another that is close to it, without either being the wider one.
public struct RelatedSkill: Hashable, Codable, Sendable {
    /// The other skill's slug.
    public let id: String
    /// How close the two are, 0.1 (loosely) to 0.9 (nearly the same).
    public let weight: Double

    /// Makes a link to the skill with this slug.
    public init(id: String, weight: Double = 0.5) {
        self.id = id
        self.weight = weight
    }
}
