/// Codes are spelled as their classification spells them; SOC 2020 codes have four digits.
enum CodeSpellingRule: TaxonomyLintRule {
    static let name = "code-spelling"

    static func findings(in tables: TaxonomyTables) -> [TaxonomyFinding] {
        var found: [TaxonomyFinding] = []
        for row in tables.skills {
            for code in row.value.codes {
                guard let fault = CodeSchemes.fault(in: code) else { continue }
                found.append(
                    finding(
                        TaxonomyTables.skillsFile, row.line, "The code \(code.scheme):\(code.code) is misspelled.",
                        fault))
            }
        }
        for row in tables.occupations {
            guard let code = row.value.soc2020, !CodeSchemes.isFourDigits(code) else { continue }
            found.append(
                finding(
                    TaxonomyTables.occupationsFile, row.line, "The SOC 2020 code \(code) has not four digits.",
                    "Use the four-digit unit group, or leave it empty."))
        }
        return found
    }
}
