/// The form of one audit that may leave the authority: every rule of publication applied, nothing raw left in it.
///
/// It holds rounded counts, shown rates and verdicts only, so that whatever is made from it (a page, a chart, JSON) can
/// give away no more.
public struct PublishedAudit: Sendable, Hashable {
    /// One rate's table.
    public struct Table: Sendable, Hashable {
        /// The rate.
        public var metric: RateMetric
        /// Its lines, in ascending order of community.
        public var lines: [PublishedRate]

        /// The line of one community.
        public func line(_ community: String) -> PublishedRate? { lines.first { $0.community == community } }
    }

    /// What the communities are, such as `ward`.
    public var dimension: String
    /// The reporting period; nil when the records name none.
    public var period: String?
    /// All residents, rounded.
    public var residents: Int
    /// Residents of unknown community, rounded; nil when hidden.
    public var unknownResidents: Int?
    /// The tables in the order of `RateMetric`.
    public var tables: [Table]
    /// C1 in outline; nil when no pair was scored again.
    public var counterfactual: CounterfactualOutline?
    /// The settings used.
    public var parameters: AuditParameters
    /// What a reader must know, in plain sentences that give no exact number of people.
    public var notes: [String]

    /// The table of one rate.
    public func table(_ metric: RateMetric) -> Table? { tables.first { $0.metric == metric } }

    /// Applies S1 to S5 to one report.
    ///
    /// For several reports that overlap (levels, periods, revisions) use `PublicationLedger`, which hides across them.
    /// - Throws: `AuditInputError` when the dimension is finer than a ward (S6).
    public init(_ report: AuditReport, dimension: String, period: String? = nil) throws(AuditInputError) {
        try PublicationRules.check(dimension)
        try PublicationRules.check(residents: report.data.residents, below: report.parameters.suppressBelow)
        self.init(report, dimension: dimension, period: period, hiding: HiddenCells(report))
    }

    init(_ report: AuditReport, dimension: String, period: String?, hiding: HiddenCells) {
        self.dimension = dimension
        self.period = period
        parameters = report.parameters
        residents = SmallCounts.rounded(report.data.residents, to: parameters.roundTo)
        unknownResidents =
            hiding.hidesUnknown ? nil : SmallCounts.rounded(report.data.unknownResidents, to: parameters.roundTo)
        notes = report.publishableNotes
        counterfactual = report.counterfactual.flatMap(CounterfactualOutline.init)
        tables = report.published.map { metric, lines in
            Table(metric: metric, lines: lines.map { hiding.applied(to: $0, metric) })
        }
    }
}

/// C1 without figures from which the number of residents could be worked out.
public struct CounterfactualOutline: Sendable, Hashable {
    /// Pairs scored again, rounded down to two leading digits.
    public var pairs: Int
    /// Whether the score of any pair moved.
    public var hasViolations: Bool
    /// The exact 95 % upper bound of the share of pairs that move, rounded up to two leading digits.
    public var upperBound: Double

    init?(_ test: Counterfactual) {
        guard test.pairs > 0 else { return nil }
        var step = 1
        while test.pairs / step >= 100 { step *= 10 }
        pairs = test.pairs / step * step
        hasViolations = test.violations > 0
        var scale = 1.0
        while test.upperBound * scale < 10, scale < 1e12 { scale *= 10 }
        upperBound = (test.upperBound * scale).rounded(.up) / scale
    }
}

/// What is hidden in one audit, beyond what each table's own rules hide.
struct HiddenCells: Sendable, Hashable {
    /// Communities hidden in every table.
    var communities: Set<String> = []
    /// Communities whose rate is hidden, by rate.
    var rates: [RateMetric: Set<String>] = [:]
    /// Whether the number of unknown residents is hidden.
    var hidesUnknown = false

    /// A published line with these cells hidden in it too.
    func applied(to line: PublishedRate, _ metric: RateMetric) -> PublishedRate {
        guard line.verdict != .suppressed else { return line }
        var result = line
        if communities.contains(line.community), line.n != 0 {
            result.n = nil
            result.verdict = .suppressed
            result.reason = .secondary
        } else if rates[metric]?.contains(line.community) != true {
            return line
        } else if result.reason == nil {
            result.reason = .secondary
        }
        result.rate = .nan
        result.ratio = .nan
        result.ratioInterval = nil
        result.detectableRatio = .nan
        return result
    }
}

/// The rules of S6 that can be checked before anything is computed.
public enum PublicationRules {
    /// Levels finer than a ward: figures for them stay inside the authority.
    public static let tooFine: Set<String> = [
        "sector", "lsoa", "msoa", "output-area", "postcode", "street", "neighbourhood",
    ]
    /// Names of voluntary monitoring answers, which are never crossed with a ward.
    public static let monitoring = Set(MonitoringQuestion.allCases.map(\.rawValue))

    /// Refuses an audit of so few residents that their number alone may not be shown.
    /// - Throws: `AuditInputError` saying how many it takes.
    public static func check(residents: Int, below: Int) throws(AuditInputError) {
        guard residents >= below else {
            throw AuditInputError(
                problem: "fewer than \(below) residents are in the records, too few to show anything of them",
                remedy: "Audit again when there are more")
        }
    }

    /// Refuses a level or a crossing that may not be published. Levels in a crossing are joined by ` × `.
    /// - Throws: `AuditInputError` naming the level and what to publish instead.
    public static func check(_ dimension: String) throws(AuditInputError) {
        let names = dimension.split(separator: "×").map { part in
            let word = part.drop { $0 == " " }.lowercased().split(separator: " ").joined(separator: "-")
            return word.hasPrefix("dim_") ? String(word.dropFirst(4)) : word
        }
        if let fine = names.first(where: tooFine.contains) {
            throw AuditInputError(
                column: fine, problem: "this level is finer than a ward, so its figures may not be published",
                remedy: "Publish by ward, borough, district, deprivation decile or rural-urban class")
        }
        if names.contains("ward"), let answer = names.first(where: monitoring.contains) {
            throw AuditInputError(
                column: answer, problem: "a ward crossed with monitoring answers may not be published",
                remedy: "Publish monitoring answers for the whole area or by borough")
        }
    }
}
