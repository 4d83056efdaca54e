/// A skill of an official classification.
public struct ImportedConcept: Hashable, Sendable {
    /// The source's own identifier: the URI in ESCO, the code in UK SSC.
    public let id: String
    /// Its code under the scheme; differs from the id only where two tables of a source use the same code.
    public let code: String
    /// The preferred label.
    public let label: String
    /// Other names, as the source has them.
    public let aliases: [String]
    /// Statements of work that show it: the tasks of UK SSC.
    public let statements: [String]
    /// What sort of thing it is.
    public let kind: SkillKind
    /// The slug of its group, starting with the scheme: `esco-information-skills`.
    public let group: String
    /// Ids of wider concepts.
    public let broader: [String]
    /// Close concepts by id.
    public let related: [RelatedSkill]
    /// Running text about it; used only to learn which words are everyday words.
    public let description: String

    /// Makes a concept; the code is the id unless given.
    public init(
        id: String, code: String? = nil, label: String, aliases: [String] = [], statements: [String] = [],
        kind: SkillKind = .skill, group: String, broader: [String] = [], related: [RelatedSkill] = [],
        description: String = ""
    ) {
        self.id = id
        self.code = code ?? id
        self.label = label
        self.aliases = aliases
        self.statements = statements
        self.kind = kind
        self.group = group
        self.broader = broader
        self.related = related
        self.description = description
    }
}
