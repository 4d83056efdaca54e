public import SkillsTaxonomy

/// Something that an advert sets as a bar, such as a degree or years of experience, and where a person stands.
///
/// A bar is told, never scored: no share of it earns points, and none takes them away.
public struct Bar: Hashable, Sendable {
    /// What sort of bar it is.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case experience
        case qualification
    }

    /// Where a person stands.
    public enum Standing: String, Sendable, Codable, CaseIterable {
        case met
        /// A level below, or two thirds of the time: worth asking about.
        case nearly
        case notMet = "not-met"
        /// The résumé has no dates, so that no length of work can be told.
        case notSaid = "not-said"
    }

    /// What sort of bar it is.
    public let kind: Kind
    /// The qualification's skill; nil for experience.
    public let skill: String?
    /// Months of experience asked for; nil for a qualification.
    public let months: Int?
    /// Whether the advert must have it or would like it.
    public let importance: Requirement.Importance
    /// Where the person stands.
    public let standing: Standing
}
