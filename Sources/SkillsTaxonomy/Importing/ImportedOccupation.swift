/// An occupation of an official classification.
public struct ImportedOccupation: Hashable, Sendable {
    /// The source's own identifier.
    public let id: String
    /// The preferred title.
    public let title: String
    /// Other titles.
    public let aliases: [String]
    /// Ids of the concepts the work cannot be done without.
    public let essential: [String]
    /// Ids of the concepts that help.
    public let optional: [String]

    /// Makes an occupation.
    public init(
        id: String, title: String, aliases: [String] = [], essential: [String] = [], optional: [String] = []
    ) {
        self.id = id
        self.title = title
        self.aliases = aliases
        self.essential = essential
        self.optional = optional
    }
}
