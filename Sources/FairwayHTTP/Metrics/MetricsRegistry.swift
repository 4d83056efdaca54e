import CoreMetrics
import Synchronization

/// Keeps every metric of one server for `/metrics`; the backend that swift-metrics records into.
///
/// There is one for each server and none for the process: two servers in one program do not count each other's requests.
final class MetricsRegistry: MetricsFactory {
    private struct Kept: Sendable {
        var families: [String: MetricFamily]
        var series: [String: [MetricLabels: MetricSeries]] = [:]
    }

    private let kept: Mutex<Kept>

    /// - Parameter families: the metrics that are known beforehand; another one gets its name for a help text.
    init(_ families: [MetricFamily]) {
        kept = Mutex(Kept(families: Dictionary(families.map { ($0.name, $0) }) { first, _ in first }))
    }

    /// Every metric that has a series, in the text format of Prometheus.
    var text: String {
        let kept = kept.withLock { $0 }
        return kept.series.sorted { $0.key < $1.key }.compactMap { name, series in
            kept.families[name].map { family in
                PrometheusText.family(
                    family, series.sorted { $0.key < $1.key }.map { ($0.key, $0.value.state) })
            }
        }.joined()
    }

    /// Sets a value that is counted elsewhere and only read here.
    func set(_ name: String, _ value: Double, _ labels: [(String, String)] = []) {
        series(name, labels, .gauge).set(value)
    }

    /// Takes a metric's series away, so that what no longer holds is not shown.
    func forget(_ name: String) { kept.withLock { $0.series[name] = nil } }

    private func series(_ label: String, _ dimensions: [(String, String)], _ kind: MetricFamily.Kind) -> MetricSeries {
        let name = PrometheusText.name(label)
        let labels = MetricLabels(dimensions)
        return kept.withLock { kept in
            let family = kept.families[name] ?? MetricFamily(name: name, help: label, kind: kind)
            kept.families[name] = family
            if let series = kept.series[name]?[labels] { return series }
            let made = MetricSeries(family.kind)
            kept.series[name, default: [:]][labels] = made
            return made
        }
    }

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(label, dimensions, .counter)
    }

    func makeFloatingPointCounter(label: String, dimensions: [(String, String)]) -> any FloatingPointCounterHandler {
        series(label, dimensions, .counter)
    }

    func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(label, dimensions, .gauge)
    }

    func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        series(label, dimensions, aggregate ? .histogram(bounds: MetricFamily.secondBounds) : .gauge)
    }

    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(label, dimensions, .histogram(bounds: MetricFamily.secondBounds))
    }

    // A series is kept as long as the server: Prometheus expects a counter never to go back.
    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    func destroyMeter(_ handler: any MeterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}
}
