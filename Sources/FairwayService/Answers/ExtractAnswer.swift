/// The skills of a text.
public struct ExtractAnswer: Encodable, Hashable, Sendable {
    /// The caller's own reference; left out when there was none.
    let id: String?
    let skills: [SkillAnswer]
    let taxonomy: TaxonomyStamp
}
