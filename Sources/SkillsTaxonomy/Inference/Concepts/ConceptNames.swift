/// The names of a concept, as the index of concepts is made from them.
public struct ConceptNames: Hashable, Sendable {
    /// The concept's identifier.
    public let id: String
    /// Its preferred label.
    public let label: String
    /// Its other names.
    public let aliases: [String]

    /// Makes the names of a concept.
    public init(id: String, label: String, aliases: [String]) {
        self.id = id
        self.label = label
        self.aliases = aliases
    }

    /// Label and aliases, each once.
    var all: [String] {
        var seen: Set<String> = []
        return ([label] + aliases).filter { seen.insert($0).inserted }
    }
}

extension Taxonomy {
    /// The names of all skills, in the order of ``skills``.
    ///
    /// - Parameter setAside: names that are not used for reading because they are everyday words or belong to several
    ///   concepts; they still help to tell what a sentence is about.
    public func conceptNames(setAside: [JoinedTaxonomy.NameSetAside] = []) -> [ConceptNames] {
        var more: [Int: [String]] = [:]
        for name in setAside { more[name.skill, default: []].append(name.name) }
        return skills.enumerated().map { place, skill in
            ConceptNames(id: skill.id, label: skill.label, aliases: skill.aliases + (more[place] ?? []))
        }
    }
}
