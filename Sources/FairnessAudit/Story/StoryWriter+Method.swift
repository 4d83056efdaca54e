extension StoryWriter {
    var causesSection: AuditStory.Section? {
        var parts: [AuditStory.Section] = []
        if let test = source.counterfactual {
            var blocks: [AuditStory.Block] = [
                .paragraph(
                    "Residents were scored again as if they \(context.question == nil ? "lived elsewhere" : "had answered otherwise") and nothing else had changed. "
                        + (test.hasViolations
                            ? "Some scores moved. "
                            : "In \(StoryNumber.count(test.pairs)) trials no score moved other than through declared travel. ")
                        + "With 95% certainty fewer than \(StoryNumber.small(test.upperBound)) of all trials would move (1 is all of them). "
                        + (test.hasViolations
                            ? "So the \(context.swapped.word) plays a part."
                            : "This shows that the \(context.swapped.word) is not used directly; it says nothing about what goes with it.")
                )
            ]
            if !source.moves.isEmpty {
                blocks.append(
                    .table(
                        .init(
                            caption: "Moves on which a score changed",
                            columns: [
                                .init(title: "From", isFigure: false), .init(title: "To", isFigure: false),
                                .init(title: "Trials", isFigure: true), .init(title: "Up", isFigure: true),
                                .init(title: "Down", isFigure: true),
                            ],
                            rows: source.moves.map {
                                [
                                    context.name($0.from), context.name($0.to), StoryNumber.count($0.pairs),
                                    StoryNumber.count($0.up), StoryNumber.count($0.down),
                                ]
                            })))
            }
            parts.append(
                .init(
                    id: "counterfactual", title: "Does the \(context.swapped.word) alone change a score? (C1)",
                    blocks: blocks))
        }
        if let proxy = source.proxy { parts.append(proxySection(proxy)) }
        if let additive = source.decomposition?.additive, let names = source.decomposition?.parts {
            parts.append(additiveSection(additive, names))
        }
        guard !parts.isEmpty else { return nil }
        return .init(
            id: "causes", title: "Looking for causes",
            blocks: [
                .paragraph(
                    "An explained gap is not a justified one: a gap in skills made by unequal training, or in travel made by poor buses, is still an equality matter."
                )
            ], subsections: parts)
    }

    private func proxySection(_ proxy: ProxyTest) -> AuditStory.Section {
        .init(
            id: "proxy", title: "Do the features give place away? (P2)",
            blocks: [
                .paragraph(
                    "How well the features the matcher reads tell residents of one \(context.dimension) from the rest: 0.5 is not at all, 1 is always."
                ),
                .table(
                    .init(
                        caption: "How well features tell each \(context.dimension) from the rest",
                        columns: [
                            .init(title: context.dimension.firstUppercased, isFigure: false),
                            .init(title: "Area under the curve", isFigure: true),
                            .init(title: "95% range", isFigure: true),
                            .init(title: "Finding", isFigure: false),
                        ],
                        rows: proxy.groups.map { group in
                            [
                                context.name(group.community), StoryNumber.ratio(group.auc),
                                StoryNumber.interval(group.aucInterval),
                                group.label?.rawValue.split(separator: "-").joined(separator: " ") ?? "too few people",
                            ]
                        })),
            ])
    }

    private func additiveSection(_ additive: [AdditiveParts], _ names: [String]) -> AuditStory.Section {
        .init(
            id: "parts", title: "Which parts of the score make the gap? (D1)",
            blocks: [
                .table(
                    .init(
                        caption: "Gap of the mean score to the rest, by part of the score",
                        columns: [
                            .init(title: context.dimension.firstUppercased, isFigure: false),
                            .init(title: "Gap", isFigure: true),
                        ]
                            + names.map { .init(title: $0, isFigure: true) },
                        rows: additive.map { line in
                            [context.name(line.community)]
                                + ([line.gap] + line.parts).map { StoryNumber.fixed($0.isNaN ? 0 : $0, 3) }
                        }))
            ])
    }

    var wordsSection: AuditStory.Section {
        let low = StoryNumber.ratio(source.parameters.practical)
        let high = StoryNumber.ratio(1 / source.parameters.practical)
        let met = Set(source.tables.flatMap { $0.lines.map(\.verdict) })
        var items = [
            "Ratio to the rest: the rate here divided by the rate of all other known \(context.dimensionPlural) together. 1 is the same.",
            "95% range: where the true ratio most likely lies. Ratios from \(low) to \(high) are taken as too close to matter.",
        ]
        items += AuditVerdict.allCases.filter(met.contains).map {
            "\($0.sign) \($0.shortWords.firstUppercased): \($0.sentence)"
        }
        items.append(
            context.question == nil
                ? "A \(context.dimension) is the area a resident lives in, not a fact about the person."
                : "What stands under \(context.dimension) is what residents said of themselves; nothing is guessed, and nobody "
                    + "has to answer.")
        return .init(id: "words", title: "What the words mean", blocks: [.list(items)])
    }

    var methodSection: AuditStory.Section {
        let parameters = source.parameters
        var blocks: [AuditStory.Block] = [
            .paragraph(
                "The unit is the resident, however many jobs they were scored for. Ranges are Wilson, Newcombe and MOVER-R; tests are the score test, Fisher's exact mid-p for small counts and permutation for small counts over several jobs. All tests of one audit are one family, held to \(StoryNumber.percent(parameters.alpha)) by the method of Benjamini and Hochberg."
            )
        ]
        if let family = source.family {
            blocks.append(.paragraph("\(family.tests) tests were made and \(family.rejected) stood out."))
        }
        if source.isPublished {
            blocks.append(
                .paragraph(
                    "Counts from 1 to \(parameters.suppressBelow - 1) are hidden, the others rounded to \(parameters.roundTo). Others are hidden so that no hidden one can be worked out from totals, from other levels or from earlier publications. A rate is shown only where at least \(parameters.suppressBelow) people have, and have not, the event."
                ))
        }
        var rows: [[String]] = []
        if case .object(let members) = parameters.value {
            rows = members.map { [$0.name, $0.value == .null ? "none" : Self.plain($0.value)] }
        }
        blocks.append(
            .table(
                .init(
                    caption: "Settings",
                    columns: [.init(title: "Setting", isFigure: false), .init(title: "Value", isFigure: true)],
                    rows: rows)))
        let fingerprint = String(fnv1a64(source.machineReadable.json(indent: nil)), radix: 16)
        let versions =
            context.versions.map { [$0.name, $0.value] }
            + [
                [
                    "Fingerprint of the figures (FNV-1a)",
                    String(repeating: "0", count: 16 - fingerprint.count) + fingerprint,
                ]
            ]
        blocks.append(
            .table(
                .init(
                    caption: "Versions and fingerprints",
                    columns: [
                        .init(title: "What", isFigure: false), .init(title: "Version or fingerprint", isFigure: false),
                    ],
                    rows: versions)))
        return .init(id: "method", title: "How it was done", blocks: blocks)
    }

    private static func plain(_ value: ReportValue) -> String {
        if case .text(let text) = value { return text }
        return value.json(indent: nil)
    }
}
