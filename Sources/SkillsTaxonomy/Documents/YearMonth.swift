/// A month of the calendar, such as January 2019.
public struct YearMonth: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    /// Years of our era, 1900…2100.
    public let year: Int
    /// 1…12.
    public let month: Int

    /// Makes a month; a month number out of range is brought to the nearest.
    public init(year: Int, month: Int) {
        self.year = year
        self.month = min(max(month, 1), 12)
    }

    /// Months since year 0, for differences.
    public var ordinal: Int { year * 12 + month - 1 }

    /// Earlier months come first.
    public static func < (left: YearMonth, right: YearMonth) -> Bool { left.ordinal < right.ordinal }

    /// `2019-01`
    public var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
