import Foundation

/// Days as `2026-11-24`, which sort as they follow one another.
enum ISODate {
    /// Whether a text is a day of the calendar.
    static func isDate(_ text: String) -> Bool {
        guard let date = try? Date(text, strategy: .iso8601.year().month().day()) else { return false }
        return date.formatted(.iso8601.year().month().day()) == text
    }

    /// The same day some years on; the first of March where there is none.
    static func later(_ day: String, years: Int) -> String {
        let parts = day.split(separator: "-")
        guard parts.count == 3, let year = Int(parts[0]) else { return day }
        let moved = "\(year + years)-\(parts[1])-\(parts[2])"
        return isDate(moved) ? moved : "\(year + years)-03-01"
    }
}
