import CoreMetrics
import Synchronization

/// One series of a metric: what swift-metrics records, kept until it is asked for.
final class MetricSeries: CounterHandler, FloatingPointCounterHandler, MeterHandler, RecorderHandler, TimerHandler {
    /// What a series has recorded.
    struct State: Hashable, Sendable {
        /// The value of a counter or gauge, or the sum of what a histogram saw.
        var value = 0.0
        /// How many values of a histogram fell under each bound and no lower one; the last is for all above.
        var counts: [Int]
    }

    private let bounds: [Double]
    private let kept: Mutex<State>

    init(_ kind: MetricFamily.Kind) {
        bounds = if case .histogram(let bounds) = kind { bounds } else { [] }
        kept = Mutex(State(counts: Array(repeating: 0, count: bounds.count + 1)))
    }

    var state: State { kept.withLock { $0 } }

    func increment(by amount: Int64) { increment(by: Double(amount)) }

    func increment(by amount: Double) { kept.withLock { $0.value += amount } }

    func decrement(by amount: Double) { kept.withLock { $0.value -= amount } }

    func reset() { kept.withLock { $0 = State(counts: Array(repeating: 0, count: bounds.count + 1)) } }

    func set(_ value: Int64) { set(Double(value)) }

    func set(_ value: Double) { kept.withLock { $0.value = value } }

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        guard !bounds.isEmpty else { return set(value) }
        let place = bounds.firstIndex { value <= $0 } ?? bounds.count
        kept.withLock { state in
            state.value += value
            state.counts[place] += 1
        }
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
}
