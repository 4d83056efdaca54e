/// Rows are sorted by their first column, then the second, in byte order, so that changes read well.
enum SortedFilesRule: TaxonomyLintRule {
    static let name = "sorted-files"

    static func findings(in tables: TaxonomyTables) -> [TaxonomyFinding] {
        unsorted(TaxonomyTables.skillsFile, tables.skills.map { ($0.line, [$0.value.id]) })
            + unsorted(TaxonomyTables.occupationsFile, tables.occupations.map { ($0.line, [$0.value.id]) })
            + unsorted(
                TaxonomyTables.occupationSkillsFile,
                tables.importances.map { ($0.line, [$0.value.occupation, $0.value.skill]) })
            + unsorted(
                TaxonomyTables.ambiguousFile, tables.ambiguous.map { ($0.line, [$0.value.label, $0.value.skill]) })
            + unsorted(TaxonomyTables.impliedFile, tables.patternKeys)
            + unsorted(TaxonomyTables.boilerplateFile, tables.boilerplate.map { ($0.line, [$0.value.id]) })
    }

    private static func unsorted(_ file: String, _ rows: [(line: Int, keys: [String])]) -> [TaxonomyFinding] {
        zip(rows, rows.dropFirst()).filter { precedes($1.keys, $0.keys) }.map { before, row in
            finding(
                file, row.line,
                "\(row.keys.joined(separator: ", ")) comes before \(before.keys.joined(separator: ", ")).",
                "Sort the rows by the first column, then the second.")
        }
    }

    private static func precedes(_ left: [String], _ right: [String]) -> Bool {
        for (one, other) in zip(left, right) where !one.utf8.elementsEqual(other.utf8) {
            return one.utf8.lexicographicallyPrecedes(other.utf8)
        }
        return false
    }
}
