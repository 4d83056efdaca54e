/// No id, and no pair of occupation and skill, stands twice.
enum UniqueIDsRule: TaxonomyLintRule {
    static let name = "unique-ids"

    static func findings(in tables: TaxonomyTables) -> [TaxonomyFinding] {
        repeated(TaxonomyTables.skillsFile, tables.skills.map { ($0.line, $0.value.id) })
            + repeated(TaxonomyTables.occupationsFile, tables.occupations.map { ($0.line, $0.value.id) })
            + repeated(TaxonomyTables.boilerplateFile, tables.boilerplate.map { ($0.line, $0.value.id) })
            + repeated(
                TaxonomyTables.occupationSkillsFile,
                tables.importances.map { ($0.line, "\($0.value.occupation) with \($0.value.skill)") })
    }

    private static func repeated(_ file: String, _ rows: [(line: Int, id: String)]) -> [TaxonomyFinding] {
        var first: [String: Int] = [:]
        var found: [TaxonomyFinding] = []
        for row in rows {
            if let line = first[row.id] {
                found.append(
                    finding(file, row.line, "\(row.id) stands on line \(line) already.", "Keep one of the two rows."))
            } else {
                first[row.id] = row.line
            }
        }
        return found
    }
}
