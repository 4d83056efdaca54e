extension AuditGate {
    /// Holds the rule against an audit.
    ///
    /// Use the report's own figures, not the published form: a gate is run inside the authority.
    public func evaluate(_ report: AuditReport) -> AuditGateResult {
        AuditGateResult(clauses: clauses.map { evaluate($0, report) })
    }

    private func evaluate(_ clause: Clause, _ report: AuditReport) -> AuditGateResult.Clause {
        // The rates whose communities the clause is about; a clause without any is about the whole audit.
        var metrics: [GateMetric] = []
        for condition in clause.conditions {
            if case .figure(let metric, _, _) = condition, !metrics.contains(metric) { metrics.append(metric) }
        }
        var result = AuditGateResult.Clause(text: clause.text, failures: [], notJudged: [])
        let overall = clause.conditions.compactMap { overallFailures($0, report) }
        if overall.contains(where: \.isEmpty) { return result }
        guard !metrics.isEmpty else {
            result.failures = overall.flatMap { $0 }
            return result
        }
        var judged: Set<String> = []
        var small: [String] = []
        for community in report.data.residentsByCommunity.map(\.community) {
            let rates = metrics.map { Standing($0, community, report) }
            let known = rates.filter { !$0.isTooFew }
            if known.isEmpty {
                if rates.contains(where: \.exists) { small.append(community) }
                continue
            }
            judged.insert(community)
            let failures = clause.conditions.compactMap { communityFailure($0, community, known) }
            let alternatives = clause.conditions.filter { isAboutCommunity($0, known) }.count
            if failures.count == alternatives, let first = failures.first { result.failures.append(first) }
        }
        if judged.isEmpty, small.isEmpty {
            let names = metrics.map(\.id).joined(separator: ", ")
            result.failures.append(
                .init(
                    figure: names, sentence: "\(names): the records do not hold what this figure needs."))
        }
        result.notJudged = small
        if !result.failures.isEmpty { result.failures += overall.flatMap { $0 } }
        return result
    }

    private func isAboutCommunity(_ condition: Condition, _ known: [Standing]) -> Bool {
        switch condition {
        case .figure(let metric, _, _): known.contains { $0.metric == metric }
        case .verdict: true
        case .noVerdict, .noProxy, .counterfactual, .unknown: false
        }
    }

    private func communityFailure(
        _ condition: Condition, _ community: String, _ rates: [Standing]
    ) -> AuditGateResult.Failure? {
        switch condition {
        case .figure(let metric, let figure, let comparison):
            for rate in rates where rate.metric == metric {
                return figureFailure(rate, figure, comparison, community)
            }
            return nil
        case .verdict(let wanted): return verdictFailure(wanted, rates.compactMap(\.verdict), community)
        case .noVerdict, .noProxy, .counterfactual, .unknown: return nil
        }
    }

    private func figureFailure(
        _ rate: Standing, _ figure: GateFigure, _ comparison: Comparison, _ community: String
    ) -> AuditGateResult.Failure? {
        let value = rate.value(figure)
        if comparison.holds(value) { return nil }
        let name = "\(rate.metric.id).\(figure.rawValue)"
        let words = value.isNaN ? "\(name) does not exist" : Self.missed(name, value, comparison)
        let verdict = rate.verdict.map { " (verdict: \($0.rawValue))" } ?? ""
        return .init(
            community: community, figure: name, value: value.isFinite ? value : nil, verdict: rate.verdict,
            sentence: "\(community): \(words)\(verdict).")
    }

    private func verdictFailure(
        _ wanted: AuditVerdict, _ verdicts: [AuditVerdict], _ community: String
    ) -> AuditGateResult.Failure? {
        if verdicts.contains(wanted) { return nil }
        let words = verdicts.map(\.rawValue).joined(separator: ", ")
        return .init(
            community: community, figure: "verdict", verdict: verdicts.first,
            sentence: "\(community): the verdict is \(words), not \(wanted.rawValue).")
    }

    private static func missed(_ name: String, _ value: Double, _ comparison: Comparison) -> String {
        "\(name) is \(short(value)), not \(comparison.relation.rawValue) \(short(comparison.limit))"
    }

    /// The failures of a condition over the whole audit; empty when it holds, nil when it is about one community at a
    /// time.
    private func overallFailures(_ condition: Condition, _ report: AuditReport) -> [AuditGateResult.Failure]? {
        switch condition {
        case .figure, .verdict: nil
        case .noVerdict(let verdict, let wanted): verdictFailures(verdict, wanted, report)
        case .noProxy(let label): proxyFailures(label, report)
        case .counterfactual(let figure, let comparison): counterfactualFailures(figure, comparison, report)
        case .unknown(let isShare, let comparison):
            unknownFailures(isShare, comparison, report)
        }
    }

    private func verdictFailures(
        _ verdict: AuditVerdict, _ wanted: [RateMetric], _ report: AuditReport
    ) -> [AuditGateResult.Failure] {
        var failures: [AuditGateResult.Failure] = []
        for metric in wanted where report.family.result(metric) == nil {
            failures.append(
                .init(figure: metric.id, sentence: "\(metric.id): the records do not hold what this figure needs."))
        }
        for rate in report.family.rates where wanted.isEmpty || wanted.contains(rate.metric) {
            for group in rate.groups where group.verdict == verdict {
                let ratio = group.ratio.isNaN ? "" : ", ratio \(Self.short(group.ratio))"
                failures.append(
                    .init(
                        community: group.community, figure: rate.metric.id,
                        value: group.ratio.isFinite ? group.ratio : nil, verdict: verdict,
                        sentence: "\(group.community): \(rate.metric.id) is \(verdict.rawValue)\(ratio)."))
            }
        }
        return failures
    }

    private func proxyFailures(_ label: ProxyTest.Label, _ report: AuditReport) -> [AuditGateResult.Failure] {
        guard let proxy = report.proxy else {
            return [.init(figure: "P2", sentence: "P2: the records hold no features, so no proxy test was made.")]
        }
        let limit = label == .strong ? 0.8 : 0.6
        return proxy.groups.filter { $0.auc >= limit }.map {
            .init(
                community: $0.community, figure: "P2.auc", value: $0.auc,
                sentence: "\($0.community): the features give the community away, AUC \(Self.short($0.auc)).")
        }
    }

    private func counterfactualFailures(
        _ figure: CounterfactualFigure, _ comparison: Comparison, _ report: AuditReport
    ) -> [AuditGateResult.Failure] {
        guard let test = report.counterfactual, test.pairs > 0 else {
            return [
                .init(figure: "C1", sentence: "C1: no pair was scored again, so the counterfactual test was not made.")
            ]
        }
        let value =
            switch figure {
            case .violations: Double(test.violations)
            case .share: test.share
            case .upper: test.upperBound
            case .largest: test.largestResidual
            case .pairs: Double(test.pairs)
            }
        if comparison.holds(value) { return [] }
        let moved = test.moves.filter { $0.up + $0.down > 0 }
        let name = "counterfactual.\(figure.rawValue)"
        let words = Self.missed(name, value, comparison)
        guard let worst = moved.max(by: { ($0.up + $0.down) < ($1.up + $1.down) }) else {
            return [.init(figure: name, value: value, sentence: words + ".")]
        }
        return [
            .init(
                community: worst.from, figure: name, value: value,
                sentence:
                    "\(worst.from): \(words); most often on the move to \(worst.to), \(worst.up) up and \(worst.down) down of \(worst.pairs) pairs."
            )
        ]
    }

    private func unknownFailures(
        _ isShare: Bool, _ comparison: Comparison, _ report: AuditReport
    ) -> [AuditGateResult.Failure] {
        let count = Double(report.data.unknownResidents)
        let value = isShare ? count / Double(max(1, report.data.residents)) : count
        if comparison.holds(value) { return [] }
        let name = isShare ? "unknown.share" : "unknown"
        return [
            .init(
                community: AuditTable.unknown, figure: name, value: value,
                sentence: Self.missed(name, value, comparison) + ".")
        ]
    }

    /// A number to at most four significant decimals, as short as it can be.
    static func short(_ value: Double) -> String {
        guard value.isFinite else { return value.isNaN ? "none" : value < 0 ? "-inf" : "inf" }
        let rounded = (value * 10_000).rounded() / 10_000
        if rounded == 0, value != 0 { return "\(value)" }
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
    }
}

/// One community's figures for one metric of a clause.
private struct Standing {
    let metric: AuditGate.GateMetric
    private var rate: GroupRate?
    private var best: BestScore?
    private let least: Int

    init(_ metric: AuditGate.GateMetric, _ community: String, _ report: AuditReport) {
        self.metric = metric
        least = report.parameters.minimumResidents
        switch metric {
        case .rate(let metric): rate = report.family.result(metric)?.groups.first { $0.community == community }
        case .bestScore: best = report.family.bestScores.first { $0.community == community }
        }
    }

    var exists: Bool { rate != nil || best != nil }

    /// Whether there is no figure a verdict could stand on.
    var isTooFew: Bool {
        if let rate { return rate.verdict == .tooFewPeople }
        return best.map { $0.n < least } ?? true
    }

    var verdict: AuditVerdict? { rate?.verdict }

    func value(_ figure: AuditGate.GateFigure) -> Double {
        if let rate {
            return switch figure {
            case .n: Double(rate.n)
            case .rate: rate.rate
            case .rateLower: rate.rateInterval.lower
            case .rateUpper: rate.rateInterval.upper
            case .ratio: rate.ratio
            case .ratioLower: rate.ratioInterval.lower
            case .ratioUpper: rate.ratioInterval.upper
            case .difference: rate.difference
            case .differenceLower: rate.differenceInterval.lower
            case .differenceUpper: rate.differenceInterval.upper
            case .p: rate.p
            case .q: rate.q
            case .impact: rate.impactRatioLL144
            case .superiority: .nan
            }
        }
        guard let best else { return .nan }
        return switch figure {
        case .n: Double(best.n)
        case .difference: best.difference
        case .differenceLower: best.differenceInterval.lower
        case .differenceUpper: best.differenceInterval.upper
        case .superiority: best.probabilityOfSuperiority
        case .p: best.p
        case .q: best.q
        default: .nan
        }
    }
}
