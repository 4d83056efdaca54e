/// Where the work is done: at the employer's place, at home, or partly each.
public struct Workplace: Hashable, Sendable, Codable {
    /// The three ways adverts know.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case onSite = "on-site"
        case hybrid
        case remote
    }

    /// At the employer's place, at home, or partly each.
    public let kind: Kind
    /// Days a week at the employer's place, 0…7; nil when the advert does not say.
    public let officeDays: Double?

    /// Makes it from its parts.
    public init(kind: Kind, officeDays: Double? = nil) {
        self.kind = kind
        self.officeDays = officeDays
    }
}
