/// A confidence interval; either end may be infinite, NaN where there is none.
public struct Interval: Sendable, Hashable {
    /// The lower limit.
    public var lower: Double
    /// The upper limit.
    public var upper: Double

    /// Makes an interval from its limits.
    public init(_ lower: Double, _ upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// No interval: both limits are NaN.
    public static let none = Interval(.nan, .nan)

    /// Whether there is an interval.
    public var exists: Bool { !lower.isNaN && !upper.isNaN }
}

extension Interval: Codable {
    /// Reads `[lower, upper]`, null for none and `"inf"` for infinity.
    public init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        func next() throws -> Double {
            if try values.decodeNil() { return .nan }
            if let number = try? values.decode(Double.self) { return number }
            return try values.decode(String.self) == "-inf" ? -.infinity : .infinity
        }
        lower = try next()
        upper = try next()
    }

    /// Writes `[lower, upper]`, null for none and `"inf"` for infinity.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.unkeyedContainer()
        for limit in [lower, upper] {
            if limit.isNaN {
                try values.encodeNil()
            } else if limit.isInfinite {
                try values.encode(limit < 0 ? "-inf" : "inf")
            } else {
                try values.encode(limit)
            }
        }
    }
}
