public import SkillsTaxonomy

/// What became of an import of an official classification.
public struct TaxonomyImportAnswer: Encodable, Hashable, Sendable {
    /// The name to give to `--taxonomy`.
    public let name: String
    /// The compiled file.
    public let file: String
    /// Its size in bytes.
    public let bytes: Int
    /// The joined taxonomy's version.
    public let version: String
    /// What was read, joined and left out.
    public let summary: JoinedTaxonomy.Summary
}
