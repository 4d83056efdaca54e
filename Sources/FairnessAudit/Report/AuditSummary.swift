/// The simple table of an audit: one rate, one line a community, one sentence each.
public struct AuditSummary: Codable, Sendable, Hashable {
    /// The dimension audited, such as `ward`.
    public var dimension: String
    /// The rate shown.
    public var metric: RateMetric
    /// Whether the publication rules were applied.
    public var published: Bool
    /// One line a community, in ascending order of name.
    public var communities: [CommunitySummary]
    /// Residents whose community is not known: counted, never compared (rounded when published; nil when hidden).
    public var unknownResidents: Int?
    /// All residents, known or not (rounded when published).
    public var totalResidents: Int
    /// The settings used.
    public var parameters: AuditParameters

    /// Audits a table and keeps the one rate's simple table.
    ///
    /// q-values come from the whole family of the dimension (every rate the records allow), so that a verdict here is
    /// the verdict of the full report.
    /// - Parameters:
    ///   - dimension: a `dim_` column to group by; any other name is taken as the name of the table's own grouping.
    ///   - publish: apply S1 to S5, the only form that leaves the authority.
    /// - Throws: `AuditInputError` for settings out of range.
    public static func make(
        from table: AuditTable, dimension: String = "community", metric: RateMetric = .goodMatch, publish: Bool,
        parameters: AuditParameters = AuditParameters()
    ) throws(AuditInputError) -> AuditSummary {
        try parameters.check()
        let grouped = table.columns.dimensions.contains(dimension) ? try table.regrouped(by: dimension) : table
        let family = RateFamily(grouped, parameters: parameters, bootstraps: false, progress: nil)
        return AuditSummary(
            family: family, table: grouped, dimension: dimension, metric: metric, publish: publish,
            parameters: parameters)
    }

    init(
        family: RateFamily, table: AuditTable, dimension: String, metric: RateMetric, publish: Bool,
        parameters: AuditParameters
    ) {
        self.dimension = dimension
        self.metric = metric
        self.parameters = parameters
        published = publish
        let unknown = table.communityOfResident.filter { $0 < 0 }.count
        let groups = family.result(metric)?.groups ?? table.communities.map { GroupRate(community: $0) }
        guard publish else {
            communities = groups.map { Self.line($0, n: $0.n, shows: true, isHidden: false, round: { $0 }) }
            unknownResidents = unknown
            totalResidents = table.residentCount
            return
        }
        // The unknown are a cell of the same table: left out of the rules they would give a hidden count away.
        let counts = SmallCounts(
            groups.map(\.n) + [unknown], below: parameters.suppressBelow, roundTo: parameters.roundTo)
        communities = groups.indices.map { place in
            Self.line(
                groups[place], n: counts.shown[place], shows: mayShowRate(groups[place], parameters: parameters),
                isHidden: counts.hidden[place] != nil, round: twoPlaces)
        }
        unknownResidents = counts.shown[groups.count]
        totalResidents = SmallCounts.rounded(table.residentCount, to: parameters.roundTo)
    }

    private static func line(
        _ group: GroupRate, n: Int?, shows: Bool, isHidden: Bool, round: (Double) -> Double
    ) -> CommunitySummary {
        func figure(_ value: Double) -> Double? { shows && !isHidden && value.isFinite ? round(value) : nil }
        func interval(_ value: Interval) -> Interval? {
            shows && !isHidden && value.exists ? Interval(round(value.lower), round(value.upper)) : nil
        }
        let verdict = isHidden ? AuditVerdict.suppressed : group.verdict
        let detectable =
            verdict == .inconclusive && group.mdeRatioLow.isFinite ? round(group.mdeRatioLow) : nil
        return CommunitySummary(
            community: group.community, residents: n, shareWithGoodMatch: figure(group.rate),
            interval: interval(group.rateInterval), impactRatio: figure(group.ratio),
            ratioInterval: interval(group.ratioInterval), verdict: verdict,
            words: CommunitySummary.words(verdict, detectable: detectable, hasComparison: group.nComparison > 0),
            minimumDetectableRatio: detectable)
    }
}
