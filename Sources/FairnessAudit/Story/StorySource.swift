/// The figures a story is told from, in the same shape for both forms of an audit.
struct StorySource {
    var isPublished: Bool
    var residents: Int
    var unknownResidents: Int?
    /// Vacancies; nil in the published form.
    var vacancies: Int?
    var tables: [PublishedAudit.Table]
    var parameters: AuditParameters
    var notes: [String]
    var counterfactual: CounterfactualOutline?
    /// The whole test, where moves may be named.
    var moves: [Counterfactual.Move] = []
    var proxy: ProxyTest?
    var decomposition: Decomposition?
    var trend: [Trend] = []
    /// Tests and rejections of the family; nil in the published form.
    var family: (tests: Int, rejected: Int)?
    var period: String?
    var machineReadable: ReportValue

    init(_ report: AuditReport) {
        isPublished = false
        residents = report.data.residents
        unknownResidents = report.data.unknownResidents
        vacancies = report.data.vacancies
        parameters = report.parameters
        notes = report.notes
        counterfactual = report.counterfactual.flatMap(CounterfactualOutline.init)
        if let test = report.counterfactual {
            counterfactual?.pairs = test.pairs
            moves = test.moves.filter { $0.up + $0.down > 0 }
        }
        proxy = report.proxy
        decomposition = report.decomposition
        trend = report.trend ?? []
        family = (report.family.tests, report.family.rejected)
        tables = report.family.rates.map { rate in
            PublishedAudit.Table(
                metric: rate.metric,
                lines: rate.groups.map { group in
                    PublishedRate(
                        community: group.community, n: group.n, rate: group.rate, ratio: group.ratio,
                        ratioInterval: group.ratioInterval.exists ? group.ratioInterval : nil, verdict: group.verdict,
                        reason: nil, detectableRatio: group.verdict == .inconclusive ? group.mdeRatioLow : .nan)
                })
        }
        machineReadable = report.value
    }

    init(_ audit: PublishedAudit) {
        isPublished = true
        residents = audit.residents
        unknownResidents = audit.unknownResidents
        parameters = audit.parameters
        notes = audit.notes
        counterfactual = audit.counterfactual
        tables = audit.tables
        period = audit.period
        machineReadable = audit.value
    }

    /// The rate told first: who gets a good match, or failing that the first there is.
    var main: PublishedAudit.Table? { tables.first { $0.metric == .goodMatch } ?? tables.first }
}

/// Numbers as people read them.
enum StoryNumber {
    /// A whole number with commas.
    static func count(_ value: Int) -> String {
        var digits = String(value.magnitude)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        groups.insert(digits, at: 0)
        return (value < 0 ? "−" : "") + groups.joined(separator: ",")
    }

    /// A share as a percentage; with one decimal below 10 %.
    static func percent(_ value: Double) -> String {
        guard value.isFinite else { return "–" }
        return abs(value) < 0.0995 && value != 0 ? "\(fixed(value * 100, 1))%" : "\(fixed(value * 100, 0))%"
    }

    /// A ratio to two places.
    static func ratio(_ value: Double) -> String {
        value.isNaN ? "–" : value.isInfinite ? "no limit" : fixed(value, 2)
    }

    /// An interval of a ratio.
    static func interval(_ value: Interval?) -> String {
        guard let value, value.exists else { return "–" }
        return "\(ratio(value.lower)) to \(ratio(value.upper))"
    }

    /// A p-value or a small share, never shown as 0.
    static func small(_ value: Double) -> String {
        value.isNaN ? "–" : value < 0.0001 ? "under 0.0001" : fixed(value, 4)
    }

    /// A number with so many decimals, halves away from zero.
    static func fixed(_ value: Double, _ places: Int) -> String {
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        let scaled = (abs(value) * scale).rounded()
        guard scaled < 1e15 else { return "\(value)" }
        var digits = String(Int(scaled))
        while digits.count <= places { digits = "0" + digits }
        let sign = value < 0 && scaled > 0 ? "−" : ""
        return places == 0 ? sign + digits : "\(sign)\(digits.dropLast(places)).\(digits.suffix(places))"
    }
}
