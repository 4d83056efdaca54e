/// A number behind a finding of the advert check.
public struct VacancyFigure: Hashable, Sendable, Codable {
    /// What it counts, such as `residents-shut-out` or `pounds-an-hour`.
    public let name: String
    /// The community it is about; nil for all together, or where it is not about residents.
    public let community: String?
    /// The number; nil where the publishing rule hides it.
    public let value: Double?

    /// Makes a figure from its parts.
    public init(name: String, community: String? = nil, value: Double?) {
        self.name = name
        self.community = community
        self.value = value
    }
}
