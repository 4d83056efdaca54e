/// Every skill stands in a group that is known, and `@group` in ambiguous.csv names one.
enum KnownGroupsRule: TaxonomyLintRule {
    static let name = "known-groups"

    static func findings(in tables: TaxonomyTables) -> [TaxonomyFinding] {
        let known = Set(SkillGroups.known)
        let remedy = "Use one of \(SkillGroups.known.joined(separator: ", "))."
        var found = tables.skills.filter { !known.contains($0.value.group) }.map {
            finding(
                TaxonomyTables.skillsFile, $0.line, "The group \($0.value.group) of \($0.value.id) is not known.",
                remedy)
        }
        for row in tables.ambiguous {
            for group in row.value.near where group.hasPrefix("@") && !known.contains(String(group.dropFirst())) {
                found.append(
                    finding(TaxonomyTables.ambiguousFile, row.line, "The group \(group) is not known.", remedy))
            }
        }
        return found
    }
}
