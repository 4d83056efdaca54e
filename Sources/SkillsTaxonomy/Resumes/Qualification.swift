/// A qualification or licence that a résumé shows, on the levels of the Regulated Qualifications Framework.
public struct Qualification: Hashable, Sendable, Codable {
    /// A plain name such as `Bachelor's degree` or `Forklift licence`.
    public let name: String
    /// The skill identifier when the taxonomy has this qualification.
    public let skill: String?
    /// RQF level 0 (entry) … 8; nil for licences and where the level is not known.
    public let level: Int?
    /// True when it was gained outside the UK, so that the level is the nearest one.
    public let isFromAbroad: Bool
    /// The words that show it.
    public let evidence: Evidence

    /// Makes a qualification from its parts.
    public init(name: String, skill: String?, level: Int?, isFromAbroad: Bool, evidence: Evidence) {
        self.name = name
        self.skill = skill
        self.level = level
        self.isFromAbroad = isFromAbroad
        self.evidence = evidence
    }
}
