/// A value that a request gives beside its body, without the type it is read as.
struct AnyParameter: Sendable {
    /// Where the value stands.
    enum Place: String, Sendable {
        case query, header, path
    }

    let name: String
    let place: Place
    let summary: String
    let isRequired: Bool
    let schema: Schema
    let example: Node
    /// What a wrong value should be, in one sentence.
    let remedy: String
    /// Nil when the text is not such a value.
    let read: @Sendable (String) -> (any Sendable)?
}
