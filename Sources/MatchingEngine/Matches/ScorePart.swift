/// A named share of a score.
public struct ScorePart: Hashable, Sendable, Codable {
    /// The signal's name, such as `essential skills`.
    public let name: String
    /// Points scored, 0…`of`, to six decimals.
    public let points: Double
    /// Points that could be scored; the parts of a match add up to 1.
    public let of: Double

    /// Makes a part.
    public init(name: String, points: Double, of: Double) {
        self.name = name
        self.points = points
        self.of = of
    }
}
