/// A word of a text as ranking compares it: by its stem, so that "managing" and "management" meet.
///
/// Forms are compared by 64-bit hash; a clash is thinkable and harmless.
public struct WorkWord: Hashable, Sendable {
    /// The hash of its stem.
    public let stem: UInt64
    /// The hash by which the table of word vectors knows the stem where it is no word by itself.
    public let stemMark: UInt64
    /// The hash of the word in small letters without accents.
    public let key: UInt64
    /// The word in small letters without accents.
    public let text: String

    /// Makes a word from its parts.
    public init(stem: UInt64, stemMark: UInt64, key: UInt64, text: String) {
        self.stem = stem
        self.stemMark = stemMark
        self.key = key
        self.text = text
    }
}
