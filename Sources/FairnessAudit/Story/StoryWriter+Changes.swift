extension StoryWriter {
    /// How the first rate moved since the last publication.
    func changesSection(_ changes: PublishedChanges) -> AuditStory.Section {
        let metric = source.main?.metric
        let deltas = changes.rates.first { $0.metric == metric }?.deltas ?? []
        let shown = deltas.filter { $0.residents != nil || $0.rate.isFinite || $0.ratio.isFinite }
        var blocks: [AuditStory.Block] = [
            .paragraph(
                "The differences from what was published for \(changes.since), made from the published figures alone. "
                    + "A small one may be rounding.")
        ]
        if shown.isEmpty {
            blocks.append(.paragraph("No \(context.dimension) has a figure in both."))
        } else {
            blocks.append(
                .table(
                    .init(
                        caption: "\(metric?.title ?? "The first rate"): changes since \(changes.since)",
                        columns: [
                            .init(title: context.dimension.firstUppercased, isFigure: false),
                            .init(title: "Residents", isFigure: true), .init(title: "Rate", isFigure: true),
                            .init(title: "Ratio", isFigure: true),
                        ],
                        rows: shown.map { delta in
                            [
                                context.name(delta.community), delta.residents.map(Self.signed) ?? "–",
                                delta.rate.isFinite ? Self.signed(delta.rate) : "–",
                                delta.ratio.isFinite ? Self.signed(delta.ratio) : "–",
                            ]
                        })))
        }
        return .init(id: "changes", title: "What has changed since \(changes.since)", blocks: blocks)
    }

    private static func signed(_ count: Int) -> String { (count > 0 ? "+" : "") + StoryNumber.count(count) }

    private static func signed(_ figure: Double) -> String {
        (figure > 0 ? "+" : "") + StoryNumber.fixed(figure, 2)
    }
}
