extension LawRecord {
    /// The annex to a record of the Public Sector Equality Duty (Equality Act 2010, section 149).
    ///
    /// - Parameters:
    ///   - audits: the published form of each level or period, in the order to be shown.
    ///   - actions: what was decided about each finding, one sentence each.
    public static func equality(
        _ audits: [PublishedAudit], facts: SystemFacts, actions: [String] = []
    ) -> LawRecord {
        var sections: [Section] = [
            .init(
                title: "The enquiry",
                fields: [
                    Field(id: "", name: "What was looked at", text: enquiry(audits), source: .system),
                    Field(
                        id: "", name: "What could be seen",
                        text:
                            "Beside each “cannot tell” stands the smallest gap that would have been seen. A finding of “cannot tell” is recorded as it is and is no evidence that people are treated alike.",
                        source: .system),
                    Field(
                        id: "", name: "Date", text: facts.date.isEmpty ? "the day of the enquiry" : facts.date,
                        source: facts.date.isEmpty ? .person : .system),
                    answer("owner", "Who made the enquiry and who answers for it", "name and role", facts),
                    answer(
                        "engagement", "Whom the body spoke with",
                        "communities, coaches and employers asked, and what they said", facts),
                ] + figuresExplained(audits))
        ]
        for audit in audits {
            for table in audit.tables {
                let period = audit.period.map { ", \($0)" } ?? ""
                sections.append(
                    .init(
                        title: "\(table.metric.title) by \(audit.dimensionWords)\(period) (\(table.metric.id))",
                        table: publishedTable(
                            table, of: audit, caption: "\(table.metric.title), \(audit.dimensionWords)\(period)")))
            }
        }
        sections.append(
            .init(
                title: "What was decided",
                fields: actions.isEmpty
                    ? [
                        Field(
                            id: "", name: "Action taken",
                            text:
                                "for each finding what was decided, why, by whom and by when; also where nothing was done",
                            source: .person)
                    ]
                    : actions.enumerated().map {
                        Field(id: "\($0 + 1)", name: "Action taken", text: $1, source: .given)
                    }))
        return LawRecord(
            title: "Equality duty: annex on the outcomes of matching",
            introduction:
                "Evidence for the record that section 149 of the Equality Act 2010 asks for. It supports a decision by people; it is none.",
            sections: sections)
    }

    private static func enquiry(_ audits: [PublishedAudit]) -> String {
        audits.map { audit in
            let unknown = audit.unknownResidents.map(StoryNumber.count) ?? "a hidden number"
            let period = audit.period.map { " in \($0)" } ?? ""
            let without = audit.question == nil ? "of them of unknown area" : "of them without an answer"
            return
                "By \(audit.dimensionWords)\(period): \(StoryNumber.count(audit.residents)) residents (rounded), \(unknown) \(without), \(audit.tables.count) rates."
        }.joined(separator: " ")
    }

    /// What the communities of the audits are, and are not.
    private static func figuresExplained(_ audits: [PublishedAudit]) -> [Field] {
        var fields: [Field] = []
        if audits.contains(where: { $0.question == nil }) {
            fields.append(
                Field(
                    id: "", name: "What an area figure is",
                    text:
                        "A community is the area a resident lives in. It is no protected characteristic and no fact about the person, but can stand in for one, so the same care holds.",
                    source: .system))
        }
        if audits.contains(where: { $0.question != nil }) {
            fields.append(
                Field(
                    id: "", name: "What a figure of monitoring answers is",
                    text:
                        "A community is what residents said of themselves, voluntarily and with explicit consent. Those who answered may differ from those who did not. No answer is an input of the matcher.",
                    source: .system))
        }
        return fields
    }

    private static func answer(_ key: String, _ name: String, _ person: String, _ facts: SystemFacts) -> Field {
        facts.answers[key].map { Field(id: "", name: name, text: $0, source: .given) }
            ?? Field(id: "", name: name, text: person, source: .person)
    }

    private static func publishedTable(
        _ table: PublishedAudit.Table, of audit: PublishedAudit, caption: String
    ) -> AuditStory.Table {
        let hasRest = table.lines.filter { $0.n != 0 }.count > 1
        return AuditStory.Table(
            caption: caption,
            columns: [
                .init(title: "Community", isFigure: false), .init(title: "Residents", isFigure: true),
                .init(title: "Rate", isFigure: true), .init(title: "Ratio to the rest", isFigure: true),
                .init(title: "95% range", isFigure: true), .init(title: "Finding", isFigure: false),
            ],
            rows: table.lines.map { line in
                [
                    audit.name(line), line.n.map(StoryNumber.count) ?? "hidden", StoryNumber.percent(line.rate),
                    StoryNumber.ratio(line.ratio), StoryNumber.interval(line.ratioInterval),
                    line.findingWords(hasRest: hasRest),
                ]
            })
    }

    /// A table of impact ratios in the form New York City's Local Law 144 asks for, for comparison.
    ///
    /// It is made from the published form: each shown rate over the best shown rate, those of communities with under 2 % of
    /// the shown residents left out, as the city's rule allows.
    public static func ll144(_ audit: PublishedAudit, facts: SystemFacts) -> LawRecord {
        let wanted: [(RateMetric, String)] = [
            (.selection, "Selection rate"), (.selected, "Selection rate (put forward in fact)"),
            (.scoring, "Scoring rate"),
        ]
        let sections: [Section] = wanted.compactMap { metric, name in
            guard let table = audit.table(metric) else { return nil }
            let all = table.lines.reduce(0) { $0 + ($1.n ?? 0) }
            let least = audit.parameters.ll144Exclusion * Double(all)
            let best = table.lines.filter { Double($0.n ?? 0) >= least && !$0.rate.isNaN }.map(\.rate).max()
            return Section(
                title: "\(name) (\(metric.id))",
                table: .init(
                    caption: "\(name) and impact ratio by \(audit.dimensionWords)",
                    columns: [
                        .init(title: "Category", isFigure: false), .init(title: "Applicants", isFigure: true),
                        .init(title: name, isFigure: true), .init(title: "Impact ratio", isFigure: true),
                    ],
                    rows: table.lines.map { line in
                        let counts = Double(line.n ?? 0) >= least && !line.rate.isNaN
                        let ratio = best.flatMap { counts && $0 > 0 ? line.rate / $0 : nil }
                        return [
                            audit.name(line), line.n.map(StoryNumber.count) ?? "hidden",
                            line.rate.isNaN ? "hidden" : StoryNumber.ratio(line.rate),
                            ratio.map(StoryNumber.ratio) ?? "none",
                        ]
                    }))
        }
        let unknown = audit.unknownResidents.map(StoryNumber.count) ?? "hidden"
        let facts = Section(
            title: "About this table",
            fields: [
                Field(
                    id: "", name: "Date of the audit", text: facts.date.isEmpty ? "the day of the audit" : facts.date,
                    source: facts.date.isEmpty ? .person : .system),
                Field(
                    id: "", name: "Tool and version",
                    text: facts.version.isEmpty ? facts.name : "\(facts.name) \(facts.version)", source: .system),
                Field(id: "", name: "Applicants of unknown category", text: unknown, source: .system),
                Field(
                    id: "", name: "How to read it",
                    text:
                        "An impact ratio compares with the best community, which is best partly by luck; with small numbers it falls below 0.8 by chance alone. The findings of the audit itself compare with all others together and allow for chance.",
                    source: .system),
            ])
        return LawRecord(
            title: "Impact ratios in the form of New York City Local Law 144",
            introduction: audit.question == nil
                ? "For comparison only: the law does not hold here, and areas are not its categories."
                : "For comparison only: the law does not hold here, and these are not quite its categories.",
            sections: sections + [facts])
    }
}
