/// No row of ambiguous.csv stands twice, and each can come true.
enum AmbiguousRowsRule: TaxonomyLintRule {
    static let name = "ambiguous-rows"

    static func findings(in tables: TaxonomyTables) -> [TaxonomyFinding] {
        var seen: Set<[String]> = []
        var found: [TaxonomyFinding] = []
        for row in tables.ambiguous {
            let value = row.value
            if value.label.isEmpty {
                found.append(
                    finding(
                        TaxonomyTables.ambiguousFile, row.line, "The row has no label.",
                        "Write the word as it stands in texts."))
            }
            if !seen.insert([value.label, value.skill, value.form.rawValue]).inserted {
                found.append(
                    finding(
                        TaxonomyTables.ambiguousFile, row.line,
                        "\(value.label) for \(value.skill) stands twice in form \(value.form.rawValue).",
                        "Join the two rows."))
            }
            let blocked = Set(value.near).intersection(value.never)
            if !blocked.isEmpty {
                found.append(
                    finding(
                        TaxonomyTables.ambiguousFile, row.line,
                        "\(value.label) both wants and refuses \(blocked.sorted().joined(separator: ", ")).",
                        "Leave each word in one of near and never."))
            }
        }
        return found
    }
}
