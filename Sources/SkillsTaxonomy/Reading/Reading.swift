/// What a reader found in one text.
public struct Reading: Hashable, Sendable {
    /// Skills really claimed, by where they start, then by where they end, then by slug.
    public let mentions: [Mention]
    /// Skills named but not claimed, each with its standing, in the same order.
    public let passedOver: [Mention]

    /// Makes a reading.
    public init(mentions: [Mention], passedOver: [Mention]) {
        self.mentions = mentions
        self.passedOver = passedOver
    }
}
