/// All series of one metric, as Prometheus groups them: a name, what it says, and how it counts.
struct MetricFamily: Hashable, Sendable {
    /// How a metric counts.
    enum Kind: Hashable, Sendable {
        /// Only grows; its name ends in `_total`.
        case counter
        /// Goes up and down.
        case gauge
        /// Counts what falls under each bound, in ascending order.
        case histogram(bounds: [Double])

        var word: String {
            switch self {
            case .counter: "counter"
            case .gauge: "gauge"
            case .histogram: "histogram"
            }
        }
    }

    let name: String
    let help: String
    let kind: Kind

    /// Seconds from a millisecond to ten, for requests.
    static let secondBounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
}
