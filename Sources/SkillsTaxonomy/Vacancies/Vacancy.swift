/// A job posting normalised to requirements and terms.
public struct Vacancy: Hashable, Sendable, Codable {
    /// The identifier, such as `v000123`.
    public private(set) var id: String
    /// The job title.
    public let title: String
    /// The employer's name; nil when it is not given.
    public let employer: String?
    /// Where the job is done; empty when it is not given.
    public let locations: [JobLocation]
    /// Whether it is done from home.
    public let isRemote: Bool
    /// What it pays; nil when it is not given.
    public let pay: Pay?
    /// schema.org employment types in capitals, sorted.
    public let employmentTypes: [String]
    /// Hours and pattern in the employer’s words.
    public let workHours: String?
    /// Whether it is done at the employer's place, at home or partly each; nil when nothing says.
    public let workplace: Workplace?
    /// How much experience it wants; nil when nothing says.
    public let level: JobLevel?
    /// Months of experience that the advert must have; nil when it names none.
    public let experienceMonths: Int?
    /// Whether the advert names the right to work in the country; nil in vacancies read before this was looked for.
    public let asksRightToWork: Bool?
    /// ISO date.
    public let datePosted: String?
    /// ISO date; after this day the vacancy is not matched.
    public let validThrough: String?
    /// How the job relates to AI.
    public let aiRole: AIRole
    /// Why `aiRole` is what it is, in one plain sentence.
    public let aiRoleReason: String
    /// Occupations the title names, best first; empty when none was recognised.
    public let occupations: [String]
    /// Essential first, then by weight, then by identifier; each skill once.
    public let requirements: [Requirement]
    /// Qualifications, licences and checks to know about; never scored.
    public let thingsToKnow: [Requirement]

    /// Makes a vacancy from its parts.
    public init(
        id: String, title: String, employer: String?, locations: [JobLocation], isRemote: Bool, pay: Pay?,
        employmentTypes: [String], workHours: String?, datePosted: String?, validThrough: String?, aiRole: AIRole,
        aiRoleReason: String, occupations: [String], requirements: [Requirement], thingsToKnow: [Requirement],
        workplace: Workplace? = nil, level: JobLevel? = nil, experienceMonths: Int? = nil, asksRightToWork: Bool? = nil
    ) {
        self.id = id
        self.title = title
        self.employer = employer
        self.locations = locations
        self.isRemote = isRemote
        self.pay = pay
        self.employmentTypes = employmentTypes
        self.workHours = workHours
        self.workplace = workplace
        self.level = level
        self.experienceMonths = experienceMonths
        self.asksRightToWork = asksRightToWork
        self.datePosted = datePosted
        self.validThrough = validThrough
        self.aiRole = aiRole
        self.aiRoleReason = aiRoleReason
        self.occupations = occupations
        self.requirements = requirements
        self.thingsToKnow = thingsToKnow
    }

    /// The same vacancy under another identifier.
    public func identified(as id: String) -> Vacancy {
        var vacancy = self
        vacancy.id = id
        return vacancy
    }

    /// Whether the vacancy can still be applied for on a day.
    ///
    /// - Parameter day: ISO date (`2026-11-24`).
    public func isOpen(on day: String) -> Bool {
        guard let validThrough else { return true }
        return validThrough >= day
    }
}
