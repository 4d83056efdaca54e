/// A place in a text where words act as a job title.
public struct OccupationMention: Hashable, Sendable {
    /// The occupation's identifier in the taxonomy.
    public let occupation: String
    /// The occupation's position in ``Taxonomy/occupations``.
    public let occupationIndex: Int
    /// Where the title starts, in Unicode scalars from 0.
    public let start: Int
    /// Where the title ends, in Unicode scalars, exclusive.
    public let end: Int
    /// The exact words of the title.
    public let text: String
    /// How likely it is that the words mean this occupation, 0...1.
    public let confidence: Double

    /// Makes a mention from its parts.
    public init(occupation: String, occupationIndex: Int, start: Int, end: Int, text: String, confidence: Double) {
        self.occupation = occupation
        self.occupationIndex = occupationIndex
        self.start = start
        self.end = end
        self.text = text
        self.confidence = confidence
    }
}
