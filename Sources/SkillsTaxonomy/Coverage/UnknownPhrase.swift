/// A phrase that texts state often and the taxonomy has no skill for.
public struct UnknownPhrase: Hashable, Sendable {
    /// The words as they are most often written.
    public let phrase: String
    /// How many texts state it.
    public let texts: Int
    /// How often it is stated in all.
    public let times: Int

    /// Makes a phrase from its parts.
    public init(phrase: String, texts: Int, times: Int) {
        self.phrase = phrase
        self.texts = texts
        self.times = times
    }
}
