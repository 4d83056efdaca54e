/// A mention in an advert with what the advert says of its importance.
struct AdvertMention: Sendable {
    let mention: Mention
    let pointer: String
    let importance: Requirement.Importance
    /// 0…1.
    let weight: Double
    /// Mentions with the same number are choices of one requirement ("Python or R"); nil for one of its own.
    let choice: Int?
    /// "or equivalent", "or similar" stands behind it.
    var acceptsEquivalent = false
}
