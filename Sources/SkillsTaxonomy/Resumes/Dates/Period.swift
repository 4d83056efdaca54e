/// A stretch of months, such as a job; the end is exclusive.
struct Period: Hashable, Sendable {
    /// The first month, as ``YearMonth/ordinal``.
    var start: Int
    /// The month after the last, as ``YearMonth/ordinal``.
    var end: Int
    /// The text says it goes on.
    var isOngoing: Bool

    var months: Int { max(0, end - start) }

    /// The last month in it.
    var last: YearMonth {
        let ordinal = max(start, end - 1)
        return YearMonth(year: ordinal / 12, month: ordinal % 12 + 1)
    }

    /// Months covered by at least one period; overlaps count once.
    static func monthsCovered(by periods: [Period]) -> Int {
        var total = 0
        var reached = Int.min
        for period in periods.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
            let start = max(period.start, reached)
            if period.end > start {
                total += period.end - start
                reached = period.end
            }
        }
        return total
    }
}
