extension PublishedAudit {
    /// The published form as JSON text.
    public func json(indent: Int? = 1) -> String { value.json(indent: indent) }

    /// The tables alone, in the shape of the report's `published`.
    public var tablesValue: ReportValue {
        .object(tables, \.metric.key) { .object($0.lines, \.community, \.value) }
    }

    /// The published form; tables have the shape of the report's `published`.
    public var value: ReportValue {
        .object([
            "dimension": .text(dimension), "period": .text(period), "residents": .integer(residents),
            "unknown_residents": .integer(unknownResidents), "config": parameters.value,
            "published": .object(tables, \.metric.key) { table in
                .object(table.lines, \.community) { line in
                    line.detectableRatio.isNaN
                        ? line.value : line.value.adding(["mde_ratio_low": .number(line.detectableRatio)])
                }
            },
            "counterfactual": counterfactual.map {
                .object([
                    "pairs": .integer($0.pairs), "has_violations": .bool($0.hasViolations),
                    "upper_bound": .number($0.upperBound),
                ])
            } ?? .null,
            "notes": .array(notes.map { .text($0) }),
        ])
    }
}
