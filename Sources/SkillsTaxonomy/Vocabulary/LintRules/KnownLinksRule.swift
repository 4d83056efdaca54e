/// Every broader, related, occupation and ambiguous link leads to something that is there, and not to itself.
enum KnownLinksRule: TaxonomyLintRule {
    static let name = "known-links"

    static func findings(in tables: TaxonomyTables) -> [TaxonomyFinding] {
        let skills = Set(tables.skills.map(\.value.id))
        let occupations = Set(tables.occupations.map(\.value.id))
        var found: [TaxonomyFinding] = []
        func missing(_ file: String, _ line: Int, _ owner: String, _ kind: String, _ id: String) {
            found.append(
                finding(
                    file, line, "\(owner) names the \(kind) \(id), which is not there.",
                    "Add the \(kind) or correct the id."))
        }
        for row in tables.skills {
            let skill = row.value
            for id in skill.broader + skill.related.map(\.id) {
                if id == skill.id {
                    found.append(
                        finding(TaxonomyTables.skillsFile, row.line, "\(id) is linked to itself.", "Take the link out.")
                    )
                } else if !skills.contains(id) {
                    missing(TaxonomyTables.skillsFile, row.line, skill.id, "skill", id)
                }
            }
        }
        for row in tables.importances {
            let file = TaxonomyTables.occupationSkillsFile
            if !occupations.contains(row.value.occupation) {
                missing(file, row.line, "The row", "occupation", row.value.occupation)
            }
            if !skills.contains(row.value.skill) {
                missing(file, row.line, row.value.occupation, "skill", row.value.skill)
            }
        }
        for row in tables.ambiguous where !skills.contains(row.value.skill) {
            missing(TaxonomyTables.ambiguousFile, row.line, row.value.label, "skill", row.value.skill)
        }
        return found
    }
}
