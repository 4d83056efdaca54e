public import FairnessAudit

/// Of what recorded matches an audit was made.
struct RecordedDetails: Sendable {
    let dimension: AuditDimension
    /// Nil for all that is recorded.
    let period: String?
    /// Months that the records lie in.
    let months: [String]
}

/// Every figure of one audit, and the forms it is shown in.
public struct FullAudit: Sendable {
    let report: AuditReport
    /// What may leave the authority; nil for the internal form.
    let published: PublishedAudit?
    let context: AuditStoryContext
    /// Whether it shows small counts and must not leave the authority.
    public var isInternal: Bool { published == nil }

    /// Whether a rule held; nil when none was given.
    public let gate: AuditGateResult?
    /// Columns of the input that the audit does not know.
    public let ignoredColumns: [String]
    var recorded: RecordedDetails?

    /// All figures under the identifiers of the definitions, or those that may be published.
    public var json: String {
        guard let recorded else { return (published?.tablesValue ?? report.value).json() + "\n" }
        return (published?.value ?? report.value).adding([
            "recorded": .object([
                "by": .text(recorded.dimension.rawValue), "period": .text(recorded.period),
                "months": .array(recorded.months.map { .text($0) }),
            ]),
            "names": .object(context.names.sorted { $0.key < $1.key }, \.key) { .text($0.value) },
            "pooling": context.pooling?.value ?? .null, "changes": context.changes?.value ?? .null,
            "versions": .object(context.versions, \.name) { .text($0.value) },
            "attribution": .text(context.attribution),
        ]).json() + "\n"
    }

    /// One self-contained page for a browser or a printer.
    public var html: String { published?.html(context) ?? report.html(context) }

    /// The same story for a terminal.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        published?.page(context, width: style.width) ?? report.page(context, width: style.width)
    }

    /// The summary and the first figure alone, for a terminal.
    public func shortPage(_ style: PageStyle = PageStyle()) -> String {
        var story = published?.story(context) ?? report.story(context)
        story.sections = Array(story.sections.prefix(2))
        return story.text(width: style.width)
    }

    /// The rates of each community for a spreadsheet, one figure and community a row.
    public var table: String {
        var sheet = SpreadsheetText(header: [
            "figure", "meaning", "community", "residents", "rate", "impactRatio", "impactRatioLower",
            "impactRatioUpper", "verdict", "detectableRatio",
        ])
        func add(
            _ metric: RateMetric, _ community: String, _ residents: Int?, _ rate: Double, _ ratio: Double,
            _ interval: Interval?, _ verdict: AuditVerdict?, _ detectable: Double
        ) {
            sheet.add([
                .text(metric.id), .text(metric.title), .text(community), .count(residents), .number(known(rate)),
                .number(known(ratio)), .number(known(interval?.lower)), .number(known(interval?.upper)),
                .text(verdict?.rawValue), .number(known(detectable)),
            ])
        }
        if let published {
            for table in published.tables {
                for line in table.lines {
                    add(
                        table.metric, line.community, line.n, line.rate, line.ratio, line.ratioInterval, line.verdict,
                        line.detectableRatio)
                }
            }
        } else {
            for result in report.family.rates {
                for group in result.groups {
                    add(
                        result.metric, group.community, group.n, group.rate, group.ratio, group.ratioInterval,
                        group.verdict, group.mdeRatioLow)
                }
            }
        }
        return sheet.text
    }

    private func known(_ number: Double?) -> Double? { number.flatMap { $0.isFinite ? $0 : nil } }
}
