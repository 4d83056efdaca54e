/// A pattern of implied.csv stands once, speaks of a skill that is there, and no everyday word meets it alone.
enum ImpliedPatternsRule: TaxonomyLintRule {
    static let name = "implied-patterns"

    static func findings(in tables: TaxonomyTables) -> [TaxonomyFinding] {
        let known = Set(tables.skills.map(\.value.id))
        var seen: Set<[String]> = []
        var found: [TaxonomyFinding] = []
        func report(_ line: Int, _ what: String, _ remedy: String) {
            found.append(finding(TaxonomyTables.impliedFile, line, what, remedy))
        }
        for row in tables.patterns {
            let pattern = row.value
            if !known.contains(pattern.skill) {
                report(
                    row.line, "The skill \(pattern.skill) is not in skills.csv.", "Add the skill or correct the name.")
            }
            if !seen.insert([pattern.skill, pattern.text]).inserted {
                report(row.line, "The pattern stands twice under \(pattern.skill).", "Keep one of the two.")
            }
            if pattern.lonelyWords.contains(where: { EverydayWordsRule.words.contains($0.strict) }) {
                report(
                    row.line, "An everyday word alone would show \(pattern.skill): \(pattern.text).",
                    "Add a word that must stand with it.")
            }
        }
        return found
    }
}
