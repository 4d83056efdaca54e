/// The names of the open-ended columns of a table: further dimensions, features read, parts of the score.
///
/// Names keep their prefix (`dim_area`, `x_skill`, `c_travel`), in the order of the file.
public struct AuditColumns: Sendable, Hashable, Codable {
    /// Names beginning with `dim_`: further dimensions, for crossing.
    public var dimensions: [String]
    /// Names beginning with `x_`: features the matcher reads.
    public var features: [String]
    /// Names beginning with `c_`: additive parts of the score as logged by the matcher.
    public var parts: [String]

    /// Names the open-ended columns; none by default.
    public init(dimensions: [String] = [], features: [String] = [], parts: [String] = []) {
        self.dimensions = dimensions
        self.features = features
        self.parts = parts
    }
}
