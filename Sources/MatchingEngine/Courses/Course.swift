/// Training that teaches skills.
public struct Course: Hashable, Sendable, Codable {
    /// How a course is taught.
    public enum Delivery: String, Sendable, Codable, CaseIterable {
        case online
        case inPerson = "in-person"
        case blended
    }

    /// The permanent identifier.
    public let id: String
    /// The name people read.
    public let title: String
    /// Who gives the course.
    public let provider: String
    /// `entry` or an RQF level `1`…`8`.
    public let level: String
    /// Hours of learning in all.
    public let hours: Double
    /// How it is taught.
    public let delivery: Delivery
    /// Where it is taught; nil when it is online only.
    public let place: String?
    /// District of the place, such as `B11`; nil when it is online only.
    public let postcodeDistrict: String?
    /// Pounds; 0 is free.
    public let cost: Double
    /// Skill identifiers it teaches, sorted.
    public let skills: [String]
    /// Access and other things to know, such as "step-free, evening".
    public let note: String?

    /// Makes a course from its parts.
    public init(
        id: String, title: String, provider: String, level: String, hours: Double, delivery: Delivery, place: String?,
        postcodeDistrict: String?, cost: Double, skills: [String], note: String?
    ) {
        self.id = id
        self.title = title
        self.provider = provider
        self.level = level
        self.hours = hours
        self.delivery = delivery
        self.place = place
        self.postcodeDistrict = postcodeDistrict
        self.cost = cost
        self.skills = skills.sorted()
        self.note = note
    }
}
