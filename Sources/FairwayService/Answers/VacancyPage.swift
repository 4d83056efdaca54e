/// A page of vacancies.
public struct VacancyPage: Encodable, Hashable, Sendable {
    /// In the order of posting.
    public let items: [VacancyAnswer]
    /// Where the next page starts; null on the last.
    public let nextCursor: String?
    /// How many there are in all.
    public let total: Int

    private enum CodingKeys: String, CodingKey {
        case items, nextCursor, total
    }

    /// Writes the page as JSON.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(items, forKey: .items)
        // Null is written out, so that a caller sees the end and does not guess it.
        try container.encode(nextCursor, forKey: .nextCursor)
        try container.encode(total, forKey: .total)
    }
}
