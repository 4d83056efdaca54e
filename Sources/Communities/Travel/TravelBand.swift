/// A span of travel minutes, which is what people are shown: the estimate is too rough for single minutes.
public enum TravelBand: String, CaseIterable, Codable, Comparable, Sendable {
    case under15 = "under-15"
    case from15To30 = "15-30"
    case from30To45 = "30-45"
    case from45To60 = "45-60"
    case over60 = "over-60"

    /// The band of a number of minutes; each band holds its lower bound and not its upper, but for 60 itself.
    public init(minutes: Int) {
        switch minutes {
        case ..<15: self = .under15
        case ..<30: self = .from15To30
        case ..<45: self = .from30To45
        case ...60: self = .from45To60
        default: self = .over60
        }
    }

    /// The band in words: "15 to 30 minutes".
    public var label: String {
        switch self {
        case .under15: "under 15 minutes"
        case .from15To30: "15 to 30 minutes"
        case .from30To45: "30 to 45 minutes"
        case .from45To60: "45 to 60 minutes"
        case .over60: "over 60 minutes"
        }
    }

    /// Shorter bands come first.
    public static func < (left: TravelBand, right: TravelBand) -> Bool { left.order < right.order }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
