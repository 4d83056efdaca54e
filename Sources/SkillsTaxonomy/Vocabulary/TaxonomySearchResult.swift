/// One answer to a search of the taxonomy.
public struct TaxonomySearchResult: Hashable, Sendable {
    /// The skill found.
    public let skill: Skill
    /// Its position in ``Taxonomy/skills``.
    public let index: Int
    /// The label or alias that met the search.
    public let matched: String
    /// How well it met it, 0...1.
    public let score: Double
}
