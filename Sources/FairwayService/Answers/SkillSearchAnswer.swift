/// Skills found by name.
public struct SkillSearchAnswer: Encodable, Hashable, Sendable {
    /// One skill that was found.
    public struct Found: Encodable, Hashable, Sendable {
        /// The skill's slug.
        public let id: String
        /// The name people read.
        public let label: String
        /// The kind of skill.
        public let kind: String
        /// The group's slug.
        public let group: String
        /// The label or alias that was like the text.
        public let matched: String
    }

    /// Best first.
    public let items: [Found]
    let taxonomy: TaxonomyStamp
}
