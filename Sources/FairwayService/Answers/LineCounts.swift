/// How many lines of a file were answered and how many were bad.
public struct LineCounts: Encodable, Hashable, Sendable {
    /// Lines with an answer.
    public var answered = 0
    /// Lines that were left out.
    public var bad = 0
}
