public import SkillsTaxonomy

/// What the advert check needs of one resident, and nothing that says who it is.
public struct CheckedResident: Hashable, Sendable {
    /// Code of the community, such as `E08000025`.
    public let community: String
    /// Identifiers of the skills shown, qualifications among them, sorted.
    public let skills: [String]
    /// Months of work of every kind, paid or not; 0 when none is known.
    public let monthsOfExperience: Int
    /// Highest level on the Regulated Qualifications Framework, 0…8; nil when none is known.
    public let qualificationLevel: Int?

    /// Makes a resident from the parts.
    public init(community: String, skills: [String], monthsOfExperience: Int = 0, qualificationLevel: Int? = nil) {
        self.community = community
        self.skills = skills.sorted()
        self.monthsOfExperience = monthsOfExperience
        self.qualificationLevel = qualificationLevel
    }

    /// The resident behind a profile.
    public init(profile: Profile, community: String) {
        self.init(
            community: community,
            skills: profile.skills.map(\.id) + profile.qualifications.compactMap(\.skill),
            monthsOfExperience: profile.monthsOfExperience ?? 0,
            qualificationLevel: profile.qualifications.compactMap(\.level).max())
    }
}
