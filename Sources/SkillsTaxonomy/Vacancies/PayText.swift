/// Reads pay from words such as "£26,000 - £30,000 a year", "£12.71 per hour" or "up to £45k".
public enum PayText {
    /// The first pay named in a text; nil when none is.
    public static func read(_ text: String) -> Pay? {
        let pattern =
            /£\s?(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?\s?([kK])?(?:\s?(?:-|–|to)\s?£?\s?(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?\s?([kK])?)?\s*(?:(?:per|an|a|\/|p\.?)\s?(hour|hr|h|day|d|week|w|month|m|annum|year|yr|a)\b)?/
        guard let match = text.firstMatch(of: pattern.ignoresCase()) else { return nil }
        func amount(_ whole: Substring, _ part: Substring?, _ thousands: Substring?) -> Double? {
            guard let value = Double(whole.filter { $0 != "," } + (part ?? "")) else { return nil }
            return thousands == nil ? value : value * 1_000
        }
        guard var low = amount(match.1, match.2, match.3) else { return nil }
        let high = match.4.flatMap { amount($0, match.5, match.6) } ?? low
        // "£25-30k": the thousands stand only behind the second figure.
        if match.3 == nil, match.6 != nil, low < 1_000 { low *= 1_000 }
        guard low > 0, high < 10_000_000 else { return nil }
        let unit: Pay.Unit =
            switch match.7?.lowercased().first {
            case "h": .hour
            case "d": .day
            case "w": .week
            case "m": .month
            case "a", "y": .year
            default: Pay.likelyUnit(of: high)
            }
        return Pay(minimum: low, maximum: high, unit: unit)
    }
}
