/// A stretch of a text that states something a person does or knows.
struct StatementAnswer: Encodable, Hashable, Sendable {
    /// In Unicode scalars from 0.
    let start: Int
    /// Exclusive.
    let end: Int
    /// `skill` for something done, `knowledge` for something known.
    let kind: String
}
