/// The rates and best scores of one dimension, with q-values and verdicts from one family of tests (I4).
public struct RateFamily: Sendable, Hashable {
    /// The rates the records allow, in the order of `RateMetric`.
    public var rates: [MetricResult]
    /// R2 of each community.
    public var bestScores: [BestScore]
    /// Number of tests in the family.
    public var tests: Int
    /// Number with q under alpha.
    public var rejected: Int

    /// The result of one rate, if the records allow it.
    public func result(_ metric: RateMetric) -> MetricResult? { rates.first { $0.metric == metric } }
}

extension RateFamily {
    /// Computes every rate and gathers all p-values that pass the minimum counts into one family.
    init(
        _ table: AuditTable, parameters: AuditParameters, bootstraps: Bool,
        progress: (@Sendable (AuditProgress) -> Void)?
    ) {
        let all = RateMetric.allCases
        let samples = concurrentMap(all.count) { place in
            RateSample(all[place], table, parameters: parameters).map { (all[place], $0) }
        }.compactMap { $0 }
        let groups = table.communities.count
        let total = samples.count * groups
        let counter = ProgressCounter(total: total, stage: "rates", report: progress)
        let compared = concurrentMap(total) { job in
            let (metric, sample) = samples[job / groups]
            let comparison = RateComparison(
                parameters: parameters, label: metric.id, bootstraps: bootstraps && metric.isBootstrapped)
            defer { counter.advance() }
            return comparison.compare(sample, job % groups)
        }
        rates = samples.enumerated().map { place, entry in
            var results = Array(compared[place * groups..<(place + 1) * groups])
            let comparison = RateComparison(parameters: parameters, label: entry.0.id, bootstraps: false)
            let summary = comparison.summarise(entry.1, &results)
            return MetricResult(metric: entry.0, summary: summary, groups: results)
        }
        bestScores = FairnessAudit.bestScores(table, parameters)
        tests = 0
        rejected = 0
        judge(parameters)
    }

    private mutating func judge(_ parameters: AuditParameters) {
        var values: [Double] = []
        for rate in rates {
            for group in rate.groups { values.append(canCarryVerdict(group, parameters: parameters) ? group.p : .nan) }
        }
        for score in bestScores { values.append(score.n >= parameters.minimumResidents ? score.p : .nan) }
        let adjusted = benjaminiHochberg(values)
        tests = values.filter { !$0.isNaN }.count
        rejected = adjusted.filter { $0 < parameters.alpha }.count
        var next = 0
        for rate in rates.indices {
            for group in rates[rate].groups.indices {
                rates[rate].groups[group].q = adjusted[next]
                rates[rate].groups[group].verdict = FairnessAudit.verdict(
                    of: rates[rate].groups[group], parameters: parameters)
                next += 1
            }
        }
        for place in bestScores.indices {
            bestScores[place].q = adjusted[next]
            next += 1
        }
    }
}
