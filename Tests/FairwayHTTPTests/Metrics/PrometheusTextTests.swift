import CoreMetrics
import Testing

@testable import FairwayHTTP

@Suite("Metrics as text")
struct PrometheusTextTests {
    @Test("counters, gauges and histograms recorded through swift-metrics are written by the rules of the format")
    func everyKind() {
        let registry = MetricsRegistry([
            MetricFamily(name: "asked", help: "Requests\\ so far,\nall.", kind: .counter),
            MetricFamily(name: "took", help: "Time.", kind: .histogram(bounds: [0.1, 1])),
        ])
        let first = Counter(
            label: "asked", dimensions: [("route", "/a\"b\\c\nd"), ("method", "GET")], factory: registry)
        first.increment(by: 2)
        // The same series by another order of its labels.
        Counter(label: "asked", dimensions: [("method", "GET"), ("route", "/a\"b\\c\nd")], factory: registry)
            .increment()
        Counter(label: "asked", dimensions: [("method", "GET"), ("route", "/")], factory: registry).increment()
        let timer = CoreMetrics.Timer(label: "took", factory: registry)
        for milliseconds in [100, 50, 2_000, 400] { timer.recordMilliseconds(milliseconds) }
        Meter(label: "1 odd-name.é", factory: registry).set(2.5)
        #expect(
            registry.text == #"""
                # HELP _1_odd_name__ 1 odd-name.é
                # TYPE _1_odd_name__ gauge
                _1_odd_name__ 2.5
                # HELP asked_total Requests\\ so far,\nall.
                # TYPE asked_total counter
                asked_total{method="GET",route="/"} 1
                asked_total{method="GET",route="/a\"b\\c\nd"} 3
                # HELP took Time.
                # TYPE took histogram
                took_bucket{le="0.1"} 2
                took_bucket{le="1"} 3
                took_bucket{le="+Inf"} 4
                took_sum 2.55
                took_count 4

                """#)
    }

    @Test(
        "numbers that are none have the names Prometheus gives them",
        arguments: [
            (0.0, "0"), (-3, "-3"), (1e15, "1000000000000000"), (0.25, "0.25"), (.infinity, "+Inf"),
            (-.infinity, "-Inf"), (.nan, "NaN"),
        ])
    func numbers(value: Double, text: String) {
        #expect(PrometheusText.number(value) == text)
    }

    @Test("a metric that is forgotten is gone, and comes back with its kind")
    func forgotten() {
        let registry = MetricsRegistry([MetricFamily(name: "held", help: "Held.", kind: .counter)])
        registry.set("held", 5)
        registry.forget("held")
        #expect(registry.text == "")
        registry.set("held", 7)
        #expect(registry.text == "# HELP held_total Held.\n# TYPE held_total counter\nheld_total 7\n")
    }
}
