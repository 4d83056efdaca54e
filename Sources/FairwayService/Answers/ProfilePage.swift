/// A page of kept profiles.
public struct ProfilePage: Encodable, Hashable, Sendable {
    /// In no order that says anything.
    public let items: [ProfileSummary]
    /// Where the next page starts; null on the last.
    public let nextCursor: String?
    /// Profiles that are kept in all.
    public let total: Int

    private enum CodingKeys: String, CodingKey {
        case items, nextCursor, total
    }

    /// The cursor stands there on the last page too, as null.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(items, forKey: .items)
        try container.encode(nextCursor, forKey: .nextCursor)
        try container.encode(total, forKey: .total)
    }
}
