public import SkillsTaxonomy

/// A licence, a check, a certificate or a permission that a job asks for: to know before applying, never scored.
public struct ThingToKnow: Hashable, Sendable {
    /// What it is.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Licences, cards and certificates, which are gaps to close when they are not held.
        case certificate
        /// A DBS check, which the employer asks for after an offer.
        case check
        /// Security clearance, which the employer applies for.
        case clearance
        /// The right to work in the United Kingdom.
        case rightToWork = "right-to-work"
    }

    /// What it is.
    public let kind: Kind
    /// Its skill in the taxonomy; nil for the right to work.
    public let skill: String?
    /// Whether the advert must have it or would like it.
    public let importance: Requirement.Importance
    /// Whether the résumé shows it; nil for the right to work, which no one is asked about here.
    public let isHeld: Bool?
}
