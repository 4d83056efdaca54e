/// No alias stands under two skills, or equals another skill's label, unless ambiguous.csv has a row for it.
enum AliasClaimedOnceRule: TaxonomyLintRule {
    static let name = "alias-claimed-once"

    static func findings(in tables: TaxonomyTables) -> [TaxonomyFinding] {
        let governed = Set(tables.ambiguous.map { FoldedName($0.value.label) })
        var owners: [FoldedName: (skill: String, isLabel: Bool)] = [:]
        for row in tables.skills { owners[FoldedName(row.value.label)] = (row.value.id, true) }
        var found: [TaxonomyFinding] = []
        for row in tables.skills {
            for alias in row.value.aliases + row.value.impliedPhrases {
                let name = FoldedName(alias)
                guard !name.isEmpty, !governed.contains(name) else { continue }
                guard let owner = owners[name] else {
                    owners[name] = (row.value.id, false)
                    continue
                }
                guard owner.skill != row.value.id else { continue }
                let what =
                    owner.isLabel
                    ? "The alias \(alias) of \(row.value.id) is the label of \(owner.skill)."
                    : "The alias \(alias) stands under \(owner.skill) and \(row.value.id)."
                found.append(
                    finding(
                        TaxonomyTables.skillsFile, row.line, what,
                        "Leave it under one, or add rows to ambiguous.csv that tell the two apart."))
            }
        }
        return found
    }
}
