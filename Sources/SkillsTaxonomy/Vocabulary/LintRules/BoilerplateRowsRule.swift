/// A boilerplate phrase stands once, in lower case, and is long enough to mean what it says.
enum BoilerplateRowsRule: TaxonomyLintRule {
    static let name = "boilerplate-rows"

    static func findings(in tables: TaxonomyTables) -> [TaxonomyFinding] {
        var first: [String: String] = [:]
        var found: [TaxonomyFinding] = []
        func report(_ line: Int, _ what: String, _ remedy: String) {
            found.append(finding(TaxonomyTables.boilerplateFile, line, what, remedy))
        }
        for row in tables.boilerplate {
            let value = row.value
            let key = "\(value.scope.rawValue) \(value.phrase)"
            if let other = first[key] {
                report(row.line, "\(value.id) says the same as \(other).", "Keep one of the two.")
            }
            first[key] = first[key] ?? value.id
            if value.phrase != value.phrase.lowercased() {
                report(row.line, "The phrase of \(value.id) has capitals.", "Write it in lower case.")
            }
            if value.scope != .heading, FoldedName(value.phrase).words.count < 2 {
                report(
                    row.line, "The phrase of \(value.id) is one word, which would hide too much.",
                    "Use two words or more.")
            }
        }
        return found
    }
}
