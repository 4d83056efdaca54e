/// A job or role, paid or unpaid, that a résumé shows.
public struct ProfileOccupation: Hashable, Sendable, Codable {
    /// The occupation's identifier in the taxonomy.
    public let id: String
    /// Months in this occupation; nil when no date was found.
    public let months: Int?
    /// The last month in it; nil when no date was found.
    public let lastHeld: YearMonth?
    /// The title as written.
    public let evidence: Evidence

    /// Makes an occupation from its parts.
    public init(id: String, months: Int?, lastHeld: YearMonth?, evidence: Evidence) {
        self.id = id
        self.months = months
        self.lastHeld = lastHeld
        self.evidence = evidence
    }
}
