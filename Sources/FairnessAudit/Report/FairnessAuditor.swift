/// Audits match records: every figure of the definitions over the communities of one dimension.
///
/// It holds settings only; the same records and settings give the same report to the last digit.
public struct FairnessAuditor: Sendable {
    /// The settings, printed with every result.
    public let parameters: AuditParameters

    /// An auditor with these settings.
    /// - Throws: `AuditInputError` naming a setting out of range.
    public init(parameters: AuditParameters = AuditParameters()) throws(AuditInputError) {
        try parameters.check()
        self.parameters = parameters
    }

    /// The rates, best scores, tests and verdicts of a table, without the rest of the report.
    /// - Parameters:
    ///   - bootstraps: also compute I3, the slowest part.
    ///   - progress: called from any thread as work is done.
    public func rates(
        of table: AuditTable, bootstraps: Bool = true, progress: (@Sendable (AuditProgress) -> Void)? = nil
    ) -> RateFamily {
        RateFamily(table, parameters: parameters, bootstraps: bootstraps, progress: progress)
    }

    /// The whole report.
    /// - Parameters:
    ///   - counterfactual: re-scored pairs for C1, or nil when none were made.
    ///   - bootstraps: also compute I3, the slowest part.
    ///   - remarks: what the keeper of the records has to say of how they were made; for use inside the authority.
    ///   - question: the question whose answers are the communities; nil where they are areas.
    ///   - progress: called from any thread as work is done.
    public func report(
        _ table: AuditTable, counterfactual: [CounterfactualPair]? = nil, bootstraps: Bool = true,
        remarks: [String] = [], question: MonitoringQuestion? = nil,
        progress: (@Sendable (AuditProgress) -> Void)? = nil
    ) -> AuditReport {
        let family = rates(of: table, bootstraps: bootstraps, progress: progress)
        let lists = VacancyLists(table)
        let pieces = self.pieces(table, lists, progress)
        let data = AuditData(table, k: parameters.k)
        return AuditReport(
            parameters: parameters, data: data, family: family, payCut: payCut(table, parameters),
            medianScore: medianScore(table), inequality: inequality(table, parameters), lists: pieces.lists,
            proxy: pieces.proxy, decomposition: pieces.decomposition, trend: pieces.trend, crossings: pieces.crossings,
            mitigation: pieces.mitigation, counterfactual: counterfactual.map(Counterfactual.init),
            allNotes: auditNotes(table, data, pieces.lists, parameters, question)
                + remarks.map { AuditNote(text: $0, isInternal: true) }
        )
    }

    /// A report that holds the number of residents of each community and nothing else: what a publication of another level
    /// must be held against.
    public func counts(_ table: AuditTable) -> AuditReport {
        AuditReport(
            parameters: parameters, data: AuditData(table, k: parameters.k),
            family: RateFamily(rates: [], bestScores: [], tests: 0, rejected: 0), payCut: nil, medianScore: nil,
            inequality: Inequality(gini: .nan, theilT: .nan, theilBetween: .nan, betweenShare: .nan),
            lists: ListFigures(), proxy: nil,
            decomposition: Decomposition(additive: nil, parts: [], oaxacaBlinder: nil, features: [], kitagawa: nil),
            trend: nil, crossings: nil, mitigation: nil, counterfactual: nil, allNotes: [])
    }
}
