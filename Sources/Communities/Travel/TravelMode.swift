/// How a resident travels to work.
public enum TravelMode: String, CaseIterable, Codable, Sendable {
    case walk, cycle, car
    case publicTransport = "public-transport"

    /// The mode in words: "by public transport".
    public var label: String {
        switch self {
        case .walk: "on foot"
        case .cycle: "by bicycle"
        case .car: "by car"
        case .publicTransport: "by public transport"
        }
    }
}
