public import Foundation
import SkillsTaxonomy

/// What Fairway takes from the world outside: the time and random bytes. Tests pass in fixed ones.
public struct Surroundings: Sendable {
    /// The time now.
    public let now: @Sendable () -> Date
    /// That many unpredictable bytes.
    public let randomBytes: @Sendable (_ count: Int) -> Data

    /// Makes surroundings of a clock and a random source.
    public init(now: @escaping @Sendable () -> Date, randomBytes: @escaping @Sendable (_ count: Int) -> Data) {
        self.now = now
        self.randomBytes = randomBytes
    }

    /// The system's clock and random source.
    public static let system = Surroundings(
        now: { Date() },
        randomBytes: { count in
            var generator = SystemRandomNumberGenerator()
            // Eight bytes at a time: each call asks the kernel.
            var bytes = Data(capacity: count + 8)
            while bytes.count < count { withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) } }
            return bytes.prefix(count)
        })

    /// The time now as ISO 8601 UTC to the second (`2026-11-24T09:30:00Z`).
    var timestamp: String { now().formatted(.iso8601) }

    /// Today as an ISO date, UTC.
    var today: String { String(timestamp.prefix(10)) }

    /// The month now, UTC.
    var month: YearMonth {
        let parts = today.split(separator: "-").compactMap { Int($0) }
        return parts.count >= 2 ? YearMonth(year: parts[0], month: parts[1]) : YearMonth(year: 1970, month: 1)
    }
}
