/// No two skills and no two occupations have the same name after folding.
enum UniqueLabelsRule: TaxonomyLintRule {
    static let name = "unique-labels"

    static func findings(in tables: TaxonomyTables) -> [TaxonomyFinding] {
        repeated(TaxonomyTables.skillsFile, tables.skills.map { ($0.line, $0.value.id, $0.value.label) })
            + repeated(
                TaxonomyTables.occupationsFile, tables.occupations.map { ($0.line, $0.value.id, $0.value.title) })
    }

    private static func repeated(_ file: String, _ rows: [(line: Int, id: String, label: String)]) -> [TaxonomyFinding]
    {
        var first: [FoldedName: String] = [:]
        var found: [TaxonomyFinding] = []
        for row in rows {
            let name = FoldedName(row.label)
            if let other = first[name], other != row.id {
                found.append(
                    finding(
                        file, row.line, "The label of \(row.id) reads the same as that of \(other).",
                        "Give one of the two another label."))
            } else {
                first[name] = row.id
            }
        }
        return found
    }
}
