/// A stretch of words that states something a person can do or know, before anyone asks which skill it is.
public struct StatedSpan: Hashable, Sendable {
    /// What is stated.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        /// Something done: "handle customer complaints".
        case skill
        /// Something known or used: "PostgreSQL".
        case knowledge
    }

    /// Where it starts, in Unicode scalars from 0.
    public let start: Int
    /// Where it ends, exclusive.
    public let end: Int
    /// What is stated.
    public let kind: Kind
    /// The mean probability of its words to be part of such a stretch, 0...1.
    public let belief: Double

    /// Makes a span.
    public init(start: Int, end: Int, kind: Kind, belief: Double) {
        self.start = start
        self.end = end
        self.kind = kind
        self.belief = belief
    }
}
