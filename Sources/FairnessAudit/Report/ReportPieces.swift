/// The parts of a report that need nothing of each other.
struct ReportPieces: Sendable {
    var lists = ListFigures()
    var proxy: ProxyTest?
    var decomposition = Decomposition(additive: nil, parts: [], oaxacaBlinder: nil, features: [], kitagawa: nil)
    var trend: [Trend]?
    var crossings: Crossings?
    var mitigation: Mitigation?
}

extension FairnessAuditor {
    /// Computes the parts on all cores. Each is computed by one of them from start to end, so that no figure depends on
    /// their number.
    func pieces(
        _ table: AuditTable, _ lists: VacancyLists?, _ progress: (@Sendable (AuditProgress) -> Void)?
    ) -> ReportPieces {
        let parameters = parameters
        typealias Fill = @Sendable (inout ReportPieces) -> Void
        // The longest first, so that no core waits long at the end.
        let steps: [@Sendable () -> Fill] = [
            {
                let value = lists.map { mitigation($0, table, parameters) }
                return { $0.mitigation = value }
            },
            {
                let value = lists.map { pairwiseOrder($0, table) }
                return { $0.lists.pairwise = value }
            },
            {
                let value = lists.map { rankDivergence($0, parameters) }
                return { $0.lists.divergence = value }
            },
            {
                let value = lists.flatMap { pairwiseAccuracy($0, table) }
                return { $0.lists.accuracy = value }
            },
            {
                let value = calibration(table, parameters)
                return { $0.lists.calibration = value }
            },
            {
                let value = proxyTest(table, parameters)
                return { $0.proxy = value }
            },
            {
                let value = Decomposition(
                    additive: additiveParts(table), parts: table.columns.parts,
                    oaxacaBlinder: oaxacaBlinder(table, parameters), features: table.columns.features,
                    kitagawa: kitagawa(table, parameters))
                return { $0.decomposition = value }
            },
            {
                let value = crossings(table, parameters)
                return { $0.crossings = value }
            },
            {
                let value = lists.map { amortisedAttention($0, table, parameters) }
                return { $0.lists.amortised = value }
            },
            {
                let value = lists.map { skew($0, table, parameters) }
                return { $0.lists.skew = value }
            },
            {
                let value = lists.map { rankedGroupFairness($0, table, parameters) }
                return { $0.lists.groupFairness = value }
            },
            {
                let value = lists.map { attentionFairness($0, table, parameters) }
                return { $0.lists.attention = value }
            },
            {
                let value = exposurePerMerit(table, parameters)
                return { $0.lists.merit = value }
            },
            {
                let value = trend(table, parameters)
                return { $0.trend = value }
            },
        ]
        let counter = ProgressCounter(total: steps.count, stage: "lists, causes and simulation", report: progress)
        let filled = concurrentMap(steps.count) { place in
            defer { counter.advance() }
            return steps[place]()
        }
        return filled.reduce(into: ReportPieces()) { pieces, fill in fill(&pieces) }
    }
}
