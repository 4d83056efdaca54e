/// An official classification as its files say it, before it is joined with Fairway's own.
public struct ImportedTaxonomy: Sendable {
    /// The scheme of its codes: `esco` or `ukssc`.
    public let scheme: String
    /// The name people know it by: "ESCO".
    public let title: String
    /// The release, such as `v1.2.0`; `unknown` when neither a name nor a date tells.
    public let release: String
    /// Its skills and knowledge, in file order.
    public let concepts: [ImportedConcept]
    /// Its occupations, in file order.
    public let occupations: [ImportedOccupation]
    /// What a person should know about how it was read: files that were not there, rows passed over.
    public let notes: [String]

    /// Makes a classification.
    public init(
        scheme: String, title: String, release: String, concepts: [ImportedConcept],
        occupations: [ImportedOccupation] = [], notes: [String] = []
    ) {
        self.scheme = scheme
        self.title = title
        self.release = release
        self.concepts = concepts
        self.occupations = occupations
        self.notes = notes
    }
}
