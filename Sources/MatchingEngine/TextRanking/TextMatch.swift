/// An advert ranked by its text, with the reason for its score.
public struct TextMatch: Hashable, Sendable {
    /// A word or two neighbouring words that résumé and advert share.
    public struct SharedWords: Hashable, Sendable {
        /// As the adverts write them most, in small letters.
        public let text: String
        /// Share of all that is shared, 0…1.
        public let share: Double
    }

    /// An advert that fits the person well by its words, and that this one is like.
    public struct Like: Hashable, Sendable {
        /// The other advert's identifier.
        public let id: String
        /// Share of the likeness in the kind of work, 0…1.
        public let share: Double
    }

    /// A skill that the advert asks for and the person shows.
    public struct Matched: Hashable, Sendable {
        /// The skill's identifier.
        public let skill: String
        /// Share of it credited, over 0…1.
        public let credit: Double
        /// The related skill that earned the credit; nil when it is the skill itself.
        public let via: String?
    }

    /// The advert's identifier.
    public let id: String
    /// 0…1: the sum of the points of ``parts``.
    public let score: Double
    /// Words in common, kind of work, skills.
    public let parts: [ScorePart]
    /// What is shared most first, at most eight.
    public let sharedWords: [SharedWords]
    /// The likest first, at most three.
    public let like: [Like]
    /// By credit, then by skill.
    public let skills: [Matched]
}
