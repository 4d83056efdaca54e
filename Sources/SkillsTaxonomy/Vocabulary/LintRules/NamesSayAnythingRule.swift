/// Every skill and occupation has a name with a word in it, and no name is longer than the reader reads.
enum NamesSayAnythingRule: TaxonomyLintRule {
    static let name = "names"
    private static let mostWords = 12

    static func findings(in tables: TaxonomyTables) -> [TaxonomyFinding] {
        var found: [TaxonomyFinding] = []
        func check(_ file: String, _ line: Int, _ id: String, _ name: String) {
            let count = FoldedName(name).words.count
            if count == 0 {
                found.append(finding(file, line, "A name of \(id) has no word in it.", "Write the name out."))
            } else if count > mostWords {
                found.append(
                    finding(
                        file, line, "A name of \(id) has \(count) words: \(name).",
                        "Shorten it to \(mostWords) words at most."))
            }
        }
        for row in tables.skills {
            for name in [row.value.label] + row.value.aliases + row.value.impliedPhrases {
                check(TaxonomyTables.skillsFile, row.line, row.value.id, name)
            }
        }
        for row in tables.occupations { check(TaxonomyTables.occupationsFile, row.line, row.value.id, row.value.title) }
        return found
    }
}
