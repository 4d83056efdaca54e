/// Skills found by name.
public struct SkillSearchAnswer: Encodable, Hashable, Sendable {
    public struct Found: Encodable, Hashable, Sendable {
        public let id: String
        public let label: String
        public let kind: String
        public let group: String
        /// The label or alias that was like the text.
        public let matched: String
    }

    public let items: [Found]
    let taxonomy: TaxonomyStamp
}
