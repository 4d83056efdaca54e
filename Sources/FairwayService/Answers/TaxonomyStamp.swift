/// The vocabulary an answer was made with.
public struct TaxonomyStamp: Encodable, Hashable, Sendable {
    /// Changes whenever a file of the taxonomy does.
    public let version: String
}
