/// Tells an audit: what was looked at, found, not seen and should be done, then each figure, then how it was made.
struct StoryWriter {
    let source: StorySource
    let context: AuditStoryContext

    init(_ source: StorySource, _ context: AuditStoryContext) {
        self.source = source
        self.context = context
    }

    func story() -> AuditStory {
        var sections = [summary]
        sections += source.tables.map(rateSection)
        if let map = mapSection { sections.append(map) }
        if let trend = trendSection { sections.append(trend) }
        if let changes = context.changes { sections.append(changesSection(changes)) }
        if let causes = causesSection { sections.append(causes) }
        if let pooling = context.pooling { sections.append(poolingSection(pooling)) }
        if !source.isPublished, let gate = context.gate {
            sections.append(
                .init(
                    id: "gate", title: "The gate for this release",
                    blocks: [
                        .paragraph(gate.passes ? "Every clause holds." : "The gate is not passed."), .list(gate.lines),
                    ]))
        }
        sections.append(wordsSection)
        sections.append(methodSection)
        var lead: [String] = []
        let who = [context.authority, context.date].filter { !$0.isEmpty }.joined(separator: ", ")
        if !who.isEmpty { lead.append(who + ".") }
        lead.append(
            source.isPublished
                ? "This is the form to publish: counts under \(source.parameters.suppressBelow) are hidden and the others rounded to \(source.parameters.roundTo)."
                : "This form holds exact counts and is for use inside the authority only.")
        return AuditStory(
            title: "Do matches come out alike for every \(context.dimension)?", lead: lead, sections: sections,
            attribution: context.attribution, machineReadable: source.machineReadable)
    }

    func name(_ line: PublishedRate) -> String { context.name(line.community) }

    /// Whether the table has anything to compare a community with.
    func hasRest(_ table: PublishedAudit.Table) -> Bool { table.lines.filter { $0.n != 0 }.count > 1 }

    // MARK: one rate

    private func rateSection(_ table: PublishedAudit.Table) -> AuditStory.Section {
        let metric = table.metric
        var blocks: [AuditStory.Block] = [.paragraph(metric.explanation)]
        let low = StoryNumber.ratio(source.parameters.practical)
        let high = StoryNumber.ratio(1 / source.parameters.practical)
        blocks.append(
            .table(
                .init(
                    caption: "\(metric.title), by \(context.dimension)",
                    columns: [
                        .init(title: context.dimension.firstUppercased, isFigure: false),
                        .init(title: "Residents", isFigure: true), .init(title: "Rate", isFigure: true),
                        .init(title: "Ratio to the rest", isFigure: true), .init(title: "95% range", isFigure: true),
                        .init(title: "Finding", isFigure: false),
                    ],
                    rows: table.lines.map { line in
                        [
                            name(line), line.n.map(StoryNumber.count) ?? "hidden",
                            line.reason == nil ? StoryNumber.percent(line.rate) : "hidden",
                            line.reason == nil ? StoryNumber.ratio(line.ratio) : "hidden",
                            line.reason == nil ? StoryNumber.interval(line.ratioInterval) : "hidden",
                            line.findingWords(hasRest: hasRest(table)),
                        ]
                    })))
        let rows = table.lines.filter { $0.ratio.isFinite }.map {
            AuditChart.ForestRow(
                label: name($0), ratio: $0.ratio, interval: $0.ratioInterval, verdict: $0.verdict)
        }
        if !rows.isEmpty {
            blocks.append(
                .chart(
                    .forest(
                        title: "\(metric.title): ratio of each \(context.dimension) to the rest",
                        description:
                            "One line for each \(context.dimension), its 95% range from left to right; the shaded band from \(low) to \(high) holds gaps too small to matter. The table above gives the same figures.",
                        rows: rows, band: Interval(source.parameters.practical, 1 / source.parameters.practical))))
        }
        blocks.append(.list(findings(table)))
        return .init(id: "rate-\(metric.id.lowercased())", title: metric.sectionTitle, blocks: blocks)
    }

    /// One sentence for each verdict met, naming the communities it holds for.
    private func findings(_ table: PublishedAudit.Table) -> [String] {
        AuditVerdict.allCases.compactMap { verdict in
            let lines = table.lines.filter { $0.verdict == verdict }
            guard !lines.isEmpty else { return nil }
            return "\(listed(lines.map(name))): \(verdict.sentence)"
        }
    }

    /// Names in a row; after twelve only how many more there are.
    func listed(_ names: [String]) -> String {
        names.count <= 12
            ? names.joined(separator: ", ") : names.prefix(12).joined(separator: ", ") + " and \(names.count - 12) more"
    }

    // MARK: map and trend

    private var mapSection: AuditStory.Section? {
        // Answers lie nowhere.
        guard context.question == nil, let table = source.main, table.lines.count > 1 else { return nil }
        var free = 0
        let columns = max(1, min(8, Int(Double(table.lines.count).squareRoot().rounded(.up))))
        let below = (context.tiles.values.map(\.row).max() ?? -1) + 1
        let tiles = table.lines.map { line in
            if let tile = context.tiles[line.community] {
                return AuditChart.Tile(
                    label: name(line), column: max(0, tile.column), row: max(0, tile.row), verdict: line.verdict)
            }
            defer { free += 1 }
            return AuditChart.Tile(
                label: name(line), column: free % columns, row: below + free / columns, verdict: line.verdict)
        }
        let signs = AuditVerdict.allCases.filter { verdict in tiles.contains { $0.verdict == verdict } }
            .map { "\($0.sign) \($0.shortWords)" }
        return .init(
            id: "map", title: "Where: \(table.metric.title.firstLowercased)",
            blocks: [
                .paragraph(
                    context.tiles.isEmpty
                        ? "One tile for each \(context.dimension), in order of name; places on the page are not places on the ground."
                        : "One tile for each \(context.dimension), about where it lies. Tiles are of one size so that none looks larger than another."
                ),
                .chart(
                    .tiles(
                        title: "Findings by \(context.dimension)",
                        description:
                            "A grid of tiles, one for each \(context.dimension), with a sign for its finding. The table of this rate gives the same findings.",
                        tiles: tiles)),
                .list(signs),
            ])
    }

    private var trendSection: AuditStory.Section? {
        let (metric, periods, lines) = trendLines
        guard periods.count > 1, !lines.isEmpty else { return nil }
        let drawn = Array(
            lines.filter { $0.ratios.contains { !$0.isNaN } }
                .sorted { (-spread($0.ratios), $0.label) < (-spread($1.ratios), $1.label) }.prefix(6))
        var blocks: [AuditStory.Block] = [
            .paragraph(
                (source.isPublished
                    ? "Made from the figures published for each period, never from exact ones. "
                    : "Periods with too few people are gaps. ")
                    + (drawn.count < lines.count
                        ? "The chart shows the \(drawn.count) that move most; the table shows all." : ""))
        ]
        blocks.append(
            .table(
                .init(
                    caption: "\(metric.title): ratio to the rest in each period",
                    columns: [.init(title: context.dimension.firstUppercased, isFigure: false)]
                        + periods.map { .init(title: $0, isFigure: true) },
                    rows: lines.map { [$0.label] + $0.ratios.map(StoryNumber.ratio) })))
        if !drawn.isEmpty {
            blocks.append(
                .chart(
                    .trend(
                        title: "\(metric.title): ratio to the rest over periods",
                        description:
                            "A line for each of \(listed(drawn.map(\.label))), from \(periods[0]) to \(periods[periods.count - 1]). The table above gives the same figures.",
                        periods: periods, lines: drawn,
                        band: Interval(source.parameters.practical, 1 / source.parameters.practical))))
        }
        let moving = source.trend.filter { $0.q < source.parameters.alpha }
        if !source.isPublished {
            blocks.append(
                .paragraph(
                    moving.isEmpty
                        ? "No \(context.dimension) is shown to move by more than chance explains."
                        : "Moving by more than chance explains: "
                            + listed(moving.map { "\(context.name($0.community)) (\($0.slope < 0 ? "down" : "up"))" })
                            + "."))
        }
        return .init(id: "trend", title: "Over time", blocks: blocks)
    }

    private func spread(_ ratios: [Double]) -> Double {
        let known = ratios.filter(\.isFinite)
        guard let low = known.min(), let high = known.max() else { return -1 }
        return high - low
    }

    private var trendLines: (RateMetric, [String], [AuditChart.Line]) {
        if !source.isPublished {
            let periods = Set(source.trend.flatMap { $0.points.map(\.period) }).sorted()
            return (
                .selection, periods,
                source.trend.map { trend in
                    AuditChart.Line(
                        label: context.name(trend.community),
                        ratios: periods.map { period in trend.points.first { $0.period == period }?.ratio ?? .nan })
                }
            )
        }
        let metric = source.main?.metric ?? .goodMatch
        let history = context.history.filter { $0.period != nil }
        let communities = Set(history.flatMap { $0.table(metric)?.lines.map(\.community) ?? [] }).sorted()
        return (
            metric, history.compactMap(\.period),
            communities.map { community in
                AuditChart.Line(
                    label: context.name(community),
                    ratios: history.map { $0.table(metric)?.line(community)?.ratio ?? .nan })
            }
        )
    }

    private func poolingSection(_ pooling: AreaPooling) -> AuditStory.Section {
        var blocks: [AuditStory.Block] = [.paragraph(pooling.rule)]
        if pooling.pools.isEmpty {
            blocks.append(.paragraph("Every \(context.dimension) could stand on its own; none was pooled."))
        } else {
            blocks.append(
                .table(
                    .init(
                        caption: "Small areas shown together",
                        columns: [.init(title: "Shown as", isFigure: false), .init(title: "Holds", isFigure: false)],
                        rows: pooling.pools.map { pool in
                            [context.name(pool.name), pool.areas.map { context.name($0) }.joined(separator: ", ")]
                        })))
        }
        return .init(id: "pooling", title: "Small areas shown together", blocks: blocks)
    }
}

extension String {
    /// The same text with a capital first letter.
    var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
    /// The same text with a small first letter.
    var firstLowercased: String { prefix(1).lowercased() + dropFirst() }
}
