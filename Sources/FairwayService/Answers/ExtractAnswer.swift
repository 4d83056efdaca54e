/// The skills of a text.
public struct ExtractAnswer: Encodable, Hashable, Sendable {
    /// The caller's own reference; left out when there was none.
    let id: String?
    /// Best first.
    let skills: [SkillAnswer]
    /// Where the text states that something is done or known, whether or not the taxonomy has a skill for it.
    let spans: [StatementAnswer]
    let taxonomy: TaxonomyStamp
}
