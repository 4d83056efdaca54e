import Foundation

/// A rough door-to-door travel time from straight-line distance alone: no timetable, no traffic, no road network.
///
/// Good for "under half an hour or over an hour?", not for planning a journey. Show the band and the mode.
public struct TravelEstimate: Hashable, Codable, Sendable {
    /// Estimated minutes, one way, rounded.
    public let minutes: Int
    /// The band to show.
    public let band: TravelBand
    /// The mode it was worked out for.
    public let mode: TravelMode

    /// The estimate in words: "15 to 30 minutes by car (estimate)".
    public var label: String { "\(band.label) \(mode.label) (estimate)" }

    /// Estimates the time between two points; equal points take the mode's own fixed minutes.
    public static func between(_ a: Coordinate, _ b: Coordinate, mode: TravelMode) -> TravelEstimate {
        TravelEstimate(kilometres: a.distance(to: b), mode: mode)
    }

    /// Estimates the time for a great-circle distance in kilometres; a longer distance never takes less time.
    public init(kilometres: Double, mode: TravelMode) {
        let distance = kilometres.isFinite ? min(max(kilometres, 0), 20_100) : 20_100
        let exact =
            switch mode {
            case .walk: Self.walking(distance)
            case .cycle: Self.pathLength(distance) / 16 * 60
            case .car: Self.driving(distance)
            case .publicTransport: Self.riding(distance)
            }
        minutes = Int(exact.rounded())
        band = TravelBand(minutes: minutes)
        self.mode = mode
    }

    /// Length on the ground: detour 1.3 up to 5 km and 1.25 beyond, level where the two would make it shrink.
    private static func pathLength(_ distance: Double) -> Double {
        distance <= 5 ? 1.3 * distance : max(6.5, 1.25 * distance)
    }

    private static func walking(_ distance: Double) -> Double { pathLength(distance) / 4.8 * 60 }

    /// Fitted to 13,440 pairs in and near the region: 7.3 + 1.41 d up to 5 km, 9.1 + 1.10 d up to 15, 13.4 + 0.80 d
    /// beyond. The pieces miss each other by 0.2 minutes, so they are joined at the mean of both.
    private static func driving(_ distance: Double) -> Double {
        switch distance {
        case ..<5: 7.3 + distance * (14.475 - 7.3) / 5
        case ..<15: 14.475 + (distance - 5) * (25.5 - 14.475) / 10
        case ..<30: 25.5 + (distance - 15) * (37.4 - 25.5) / 15
        default: 13.4 + 0.80 * distance
        }
    }

    /// 15 minutes of walking and waiting, then 18 km/h along 1.3 times the distance; on foot where that is faster.
    ///
    /// A judgement, not a fit: distance says nothing of where the buses run.
    private static func riding(_ distance: Double) -> Double {
        min(walking(distance), 15 + 60 * 1.3 * distance / 18)
    }
}
