/// How much a taxonomy holds.
public struct TaxonomyStatistics: Hashable, Codable, Sendable {
    /// Number of skills of every kind.
    public let skills: Int
    /// Number of aliases, implied phrases not counted.
    public let aliases: Int
    /// Number of implied phrases.
    public let impliedPhrases: Int
    /// Number of broader links.
    public let broaderLinks: Int
    /// Number of related links, each counted once.
    public let relatedLinks: Int
    /// Number of cross-references to official classifications.
    public let codes: Int
    /// Number of occupations.
    public let occupations: Int
    /// Number of occupations that are AI jobs.
    public let aiOccupations: Int
    /// Number of rows for ambiguous labels.
    public let ambiguousLabels: Int
    /// Number of boilerplate phrases.
    public let boilerplatePhrases: Int
    /// Number of skills of each kind, by the kind's name.
    public let skillsByKind: [String: Int]
    /// Number of skills in each group, by the group's slug.
    public let skillsByGroup: [String: Int]
}
