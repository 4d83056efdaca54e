public import Communities

/// A profile that a resident agreed to have kept.
public struct StoredProfile: Hashable, Sendable {
    /// Random; whoever holds it may read and erase the profile.
    public let id: String
    /// What is kept of the résumé.
    public let content: StoredProfileContent
    /// The taxonomy it was read with.
    public let taxonomyVersion: String
    /// ISO date.
    public let createdOn: String
    /// The areas the resident lives in, without the postcode sector; empty unless an audit or a shortlist may use them.
    public let areas: AreaCodes
    /// The postcode sector the resident sets out from; nil unless travel was consented to.
    public let travelSector: String?
    /// Sorted by purpose; never empty.
    public let consents: [StoredConsent]

    /// Makes it from its parts.
    public init(
        id: String, content: StoredProfileContent, taxonomyVersion: String, createdOn: String, areas: AreaCodes,
        travelSector: String?, consents: [StoredConsent]
    ) {
        self.id = id
        self.content = content
        self.taxonomyVersion = taxonomyVersion
        self.createdOn = createdOn
        self.areas = areas
        self.travelSector = travelSector
        self.consents = consents
    }
}
