import SkillsTaxonomy

/// The imported taxonomy in use.
public struct ImportedTaxonomyStamp: Hashable, Sendable {
    /// The name it was imported under.
    public let name: String
    /// The scheme of its codes: `esco` or `ukssc`.
    public let scheme: String
    /// Its release.
    public let release: String
    /// Whether its compiled names could be used as they stand.
    public let opensFast: Bool

    init(_ compiled: CompiledTaxonomy) {
        name = compiled.name
        scheme = compiled.summary.scheme
        release = compiled.summary.release
        opensFast = compiled.opensFast
    }
}
