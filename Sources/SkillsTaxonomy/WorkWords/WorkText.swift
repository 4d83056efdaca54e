/// What a résumé tells of doing, as words for ranking: nothing that says who the person is.
public struct WorkText: Hashable, Sendable {
    /// In the order of the text.
    public let sentences: [WorkSentence]

    /// Makes a text from its parts.
    public init(sentences: [WorkSentence]) { self.sentences = sentences }
}
