/// The words of a text that prove a skill.
public struct Evidence: Hashable, Sendable, Codable {
    /// Place of the first word in Unicode scalars from 0.
    public let start: Int
    /// Place after the last word, so that `text[start..<end]` is `text`.
    public let end: Int
    /// The exact words.
    public let text: String
    /// The rule that found them (a `MentionRule`, or `occupation` where a job title implies the skill).
    public let rule: String
    /// JSON Pointer to the string that `start` and `end` count in, when the document was JSON.
    public let pointer: String?

    /// Makes evidence from its parts.
    public init(start: Int, end: Int, text: String, rule: String, pointer: String? = nil) {
        self.start = start
        self.end = end
        self.text = text
        self.rule = rule
        self.pointer = pointer
    }
}
