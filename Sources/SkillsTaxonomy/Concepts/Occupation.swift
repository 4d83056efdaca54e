/// A job people do or come from, with the skills it takes.
public struct Occupation: Hashable, Codable, Sendable {
    /// The permanent slug, such as `ai-enabled-administrator`.
    public let id: String
    /// The job title people read.
    public let title: String
    /// Other job titles people write for it.
    public let aliases: [String]
    /// The four-digit SOC 2020 unit group, or nil where none is sure.
    public let soc2020: String?
    /// How the job relates to AI.
    public let aiRole: AIRole
    /// How people get in, in short plain words.
    public let entry: String
    /// Slugs of the skills the job cannot be done without, sorted.
    public let essential: [String]
    /// Slugs of the skills that help, sorted.
    public let desirable: [String]

    /// Whether the job builds, applies or supports AI.
    public var isAIJob: Bool { aiRole != .none }

    /// Makes an occupation from its parts.
    public init(
        id: String, title: String, aliases: [String] = [], soc2020: String? = nil, aiRole: AIRole = .none,
        entry: String = "", essential: [String] = [], desirable: [String] = []
    ) {
        self.id = id
        self.title = title
        self.aliases = aliases
        self.soc2020 = soc2020
        self.aiRole = aiRole
        self.entry = entry
        self.essential = essential
        self.desirable = desirable
    }
}
