/// Fairway's own taxonomy and an official classification made into one.
///
/// A concept that is in both is one skill: it keeps Fairway's slug as its id, Fairway's label, kind and group, gains the
/// other names and links of the classification, and carries its code (`esco` and the URI). A concept that is only in the
/// classification has the source's own identifier as its id and the same code; one that is only Fairway's is as it was.
/// So whoever needs official identifiers reads the codes, and stored profiles, vacancies and courses keep their slugs.
public struct JoinedTaxonomy: Sendable {
    /// What was joined, and how much of it.
    public struct Summary: Hashable, Codable, Sendable {
        /// The classification's scheme: `esco`.
        public let scheme: String
        /// Its release, such as `v1.2.0`.
        public let release: String
        /// Concepts of the classification.
        public var concepts = 0
        /// Concepts that are one with a skill of Fairway's because Fairway's skill has their code.
        public var joinedByCode = 0
        /// Concepts that are one with a skill of Fairway's because they share a name that no other has.
        public var joinedByName = 0
        /// Skills in the end.
        public var skills = 0
        /// Names in the end: labels, aliases and phrases.
        public var names = 0
        /// Occupations of the classification.
        public var occupations = 0
        /// Occupations of the classification that are one with an occupation of Fairway's.
        public var joinedOccupations = 0
        /// Other names of the classification that are not used as names, by reason.
        public var setAside: [String: Int] = [:]
        /// Codes of the scheme that Fairway's skills point to and the release does not have.
        public var unknownCodes: [String] = []
        /// What a person should know about how the source was read.
        public let notes: [String]
    }

    /// A name of the classification that is not used for reading texts.
    public struct NameSetAside: Hashable, Sendable {
        /// The skill's position in the taxonomy.
        public let skill: Int
        /// The name.
        public let name: String
        /// Why: `everyday-word`, `several-concepts`, `too-short`, `another-label` or `own-name`.
        public let reason: String
    }

    /// The joined taxonomy.
    public let taxonomy: Taxonomy
    /// The version of Fairway's own taxonomy that went into it.
    public let ownVersion: String
    /// What was joined.
    public let summary: Summary
    /// Names that the reader does not use by themselves, by skill, for ranking and for people to look at.
    public let setAside: [NameSetAside]
    /// How many of the taxonomy's ambiguous labels are Fairway's own; they come first.
    let ownRows: Int
}
