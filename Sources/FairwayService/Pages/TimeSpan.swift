/// Lengths of time in words.
enum TimeSpan {
    /// "5 years 8 months", "1 year", "3 months".
    static func words(months: Int) -> String {
        let (years, rest) = (months / 12, months % 12)
        let parts = [count(years, "year"), count(rest, "month")].compactMap { $0 }
        return parts.isEmpty ? "less than a month" : parts.joined(separator: " ")
    }

    private static func count(_ number: Int, _ unit: String) -> String? {
        number == 0 ? nil : number == 1 ? "1 \(unit)" : "\(number) \(unit)s"
    }
}
