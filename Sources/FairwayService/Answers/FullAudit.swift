public import FairnessAudit

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

    /// All figures under the identifiers of the definitions, or those that may be published.
    public var json: String {
        (published == nil ? report.json() : report.publishedJSON()) + "\n"
    }

    /// One self-contained page for a browser or a printer.
    public var html: String { published?.html(context) ?? report.html(context) }

    /// The same story for a terminal.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        published?.page(context, width: style.width) ?? report.page(context, width: style.width)
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
