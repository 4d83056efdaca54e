/// A résumé normalised to skills, occupations, qualifications and experience.
///
/// It holds nothing that says who the person is: no name, address, age, nationality, school or photo.
public struct Profile: Hashable, Sendable, Codable {
    /// How much there is to go on.
    public enum Information: String, Sendable, Codable, CaseIterable {
        /// Enough to score: at least two skills shown in words, or an occupation.
        case enough
        /// One skill shown in words and no occupation: too little for an honest score.
        case little
        /// Nothing that shows a skill or an occupation.
        case none
    }

    /// Sorted by skill identifier, each skill once.
    public var skills: [ProfileSkill]
    /// Most recent first, then by identifier.
    public var occupations: [ProfileOccupation]
    /// Highest level first.
    public var qualifications: [Qualification]
    /// Months of work of every kind, paid or not, overlaps counted once; nil when no date was found.
    public var monthsOfExperience: Int?
    /// How much there is to go on.
    public var information: Information

    /// Makes a profile from its parts; with none it is the profile of an empty text.
    public init(
        skills: [ProfileSkill] = [], occupations: [ProfileOccupation] = [], qualifications: [Qualification] = [],
        monthsOfExperience: Int? = nil, information: Information = .none
    ) {
        self.skills = skills
        self.occupations = occupations
        self.qualifications = qualifications
        self.monthsOfExperience = monthsOfExperience
        self.information = information
    }
}
