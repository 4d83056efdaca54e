import Foundation
import HTTPTypes
import Hummingbird

/// That an operation will end, and when: what `Deprecation` (RFC 9745) and `Sunset` (RFC 8594) tell its callers.
struct Retirement: Hashable, Sendable {
    /// From when callers should use something else.
    let deprecated: Date
    /// From when it may be gone; nil while that is not decided.
    var sunset: Date?
    /// The address that says what to use instead.
    let guide: String

    /// The headers of every good answer.
    var headers: HTTPFields {
        var headers: HTTPFields = [.deprecation: "@\(Int(deprecated.timeIntervalSince1970))"]
        headers[.sunset] = sunset.map(Self.httpDate)
        headers[.link] = "<\(guide)>; rel=\"deprecation\""
        return headers
    }

    /// `Sun, 06 Nov 1994 08:49:37 GMT`
    private static func httpDate(_ date: Date) -> String {
        let style = Date.VerbatimFormatStyle(
            format: """
                \(weekday: .abbreviated), \(day: .twoDigits) \(month: .abbreviated) \(year: .padded(4)) \
                \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\
                \(second: .twoDigits) GMT
                """,
            locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt, calendar: Calendar(identifier: .gregorian))
        return date.formatted(style)
    }
}
