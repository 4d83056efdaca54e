import CoreMetrics
import FairwayService
import Synchronization

/// What a server tells about itself at `/metrics`: numbers of requests, times, vacancies and audits, and nothing about
/// any person. Every label is one of a fixed set of words.
final class ServiceMetrics: Sendable {
    private let registry = MetricsRegistry(families)
    private let inFlight: Meter
    private let requests = Mutex<[RequestKind: (counter: Counter, timer: CoreMetrics.Timer)]>([:])
    private let gate: ConnectionGate

    private struct RequestKind: Hashable {
        let method: String
        let route: String
        let status: Int
    }

    init(gate: ConnectionGate) {
        self.gate = gate
        inFlight = Meter(label: "fairway_http_requests_in_flight", factory: registry)
    }

    func began() { inFlight.increment() }

    /// - Parameters:
    ///   - route: the pattern (`/v1/skills/{id}`), never the address as sent.
    func ended(method: String, route: String, status: Int, after elapsed: Duration) {
        inFlight.decrement()
        let kind = RequestKind(method: method, route: route, status: status)
        let series = requests.withLock { requests in
            if let series = requests[kind] { return series }
            let series = (
                counter: Counter(
                    label: "fairway_http_requests",
                    dimensions: [("method", method), ("route", route), ("status", String(status))], factory: registry),
                timer: CoreMetrics.Timer(
                    label: "fairway_http_request_seconds", dimensions: [("method", method), ("route", route)],
                    factory: registry)
            )
            requests[kind] = series
            return series
        }
        series.counter.increment()
        let parts = elapsed.components
        series.timer.recordNanoseconds(parts.seconds * 1_000_000_000 + parts.attoseconds / 1_000_000_000)
    }

    /// The page for Prometheus.
    func page(_ activity: Activity) -> String {
        set("fairway_matches", Double(activity.matches))
        set("fairway_vacancies", activity.vacancies.map(Double.init))
        set("fairway_index_generation", activity.indexGeneration.map(Double.init))
        set("fairway_connections_open", Double(gate.open))
        set("fairway_connections_refused", Double(gate.refused))
        for (level, gap) in activity.audits {
            let labels = [("level", level.rawValue)]
            set("fairway_audit_residents", Double(gap.residents), labels)
            set("fairway_audit_communities", Double(gap.communities), labels)
            set("fairway_audit_communities_lower", Double(gap.communitiesLower), labels)
            // Not a number, where too few may be shown: a gap of an older audit must not stand for this one.
            set("fairway_audit_share_gap", gap.shareGap ?? .nan, labels)
            set("fairway_audit_lowest_impact_ratio", gap.lowestImpactRatio ?? .nan, labels)
        }
        let process = ProcessFigures()
        set("process_resident_memory_bytes", process.residentBytes.map(Double.init))
        set("process_open_fds", process.openDescriptors.map(Double.init))
        set("process_cpu_seconds", process.cpuSeconds)
        return registry.text
    }

    private func set(_ name: String, _ value: Double?, _ labels: [(String, String)] = []) {
        guard let value else { return registry.forget(name) }
        registry.set(name, value, labels)
    }

    private static let families: [MetricFamily] = [
        MetricFamily(
            name: "fairway_http_requests", help: "Requests answered, by method, route pattern and status.",
            kind: .counter),
        MetricFamily(
            name: "fairway_http_request_seconds", help: "Time to answer, by method and route pattern.",
            kind: .histogram(bounds: MetricFamily.secondBounds)),
        MetricFamily(name: "fairway_http_requests_in_flight", help: "Requests being answered now.", kind: .gauge),
        MetricFamily(name: "fairway_connections_open", help: "Connections open now.", kind: .gauge),
        MetricFamily(
            name: "fairway_connections_refused", help: "Connections turned away because too many were open.",
            kind: .counter),
        MetricFamily(name: "fairway_matches", help: "Résumés matched since the start.", kind: .counter),
        MetricFamily(name: "fairway_vacancies", help: "Vacancies that can be matched.", kind: .gauge),
        MetricFamily(
            name: "fairway_index_generation", help: "How often the match index changed since it was loaded.",
            kind: .gauge),
        MetricFamily(
            name: "fairway_audit_residents", help: "Residents in the last published audit, rounded to 5.", kind: .gauge),
        MetricFamily(
            name: "fairway_audit_communities", help: "Communities whose share the last published audit shows.",
            kind: .gauge),
        MetricFamily(
            name: "fairway_audit_communities_lower",
            help: "Communities that the last published audit found lower than all others together.", kind: .gauge),
        MetricFamily(
            name: "fairway_audit_share_gap",
            help: "Highest minus lowest share of residents with a good match in the last published audit.", kind: .gauge
        ),
        MetricFamily(
            name: "fairway_audit_lowest_impact_ratio",
            help: "Lowest share over that of all others in the last published audit.", kind: .gauge),
        MetricFamily(
            name: "process_resident_memory_bytes", help: "Memory of the process that is in use.", kind: .gauge),
        MetricFamily(name: "process_open_fds", help: "Files and connections the process has open.", kind: .gauge),
        MetricFamily(name: "process_cpu_seconds", help: "Processor time used by the process.", kind: .counter),
    ]
}
