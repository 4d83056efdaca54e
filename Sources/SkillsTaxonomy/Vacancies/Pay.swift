/// What a vacancy pays.
public struct Pay: Hashable, Sendable, Codable {
    /// The period an amount is for, in schema.org's words.
    public enum Unit: String, Sendable, Codable, CaseIterable {
        case hour = "HOUR"
        case day = "DAY"
        case week = "WEEK"
        case month = "MONTH"
        case year = "YEAR"

        /// Full-time units in a year: 52 weeks of 37.5 hours, 260 days.
        public var perYear: Double {
            switch self {
            case .hour: 1950
            case .day: 260
            case .week: 52
            case .month: 12
            case .year: 1
            }
        }
    }

    /// Lowest amount per unit.
    public let minimum: Double
    /// Highest amount per unit; equal to `minimum` for a single figure.
    public let maximum: Double
    /// What the amounts are for.
    public let unit: Unit
    /// ISO 4217.
    public let currency: String

    /// Makes pay; the lower amount is the minimum, whichever comes first.
    public init(minimum: Double, maximum: Double, unit: Unit, currency: String = "GBP") {
        self.minimum = min(minimum, maximum)
        self.maximum = max(minimum, maximum)
        self.unit = unit
        self.currency = currency
    }

    /// The middle of the range as full-time pay a year, in `currency`.
    public var yearly: Double { (minimum + maximum) / 2 * unit.perYear }

    /// The unit an amount is most likely for when the advert does not say: by size, in pounds.
    public static func likelyUnit(of amount: Double) -> Unit {
        switch amount {
        case ..<80: .hour
        case ..<700: .day
        case ..<1_500: .week
        case ..<7_000: .month
        default: .year
        }
    }
}
