/// Ids are slugs of lower-case letters, digits and single hyphens.
enum SlugSpellingRule: TaxonomyLintRule {
    static let name = "slug-spelling"

    static func findings(in tables: TaxonomyTables) -> [TaxonomyFinding] {
        let all =
            tables.skills.map { (TaxonomyTables.skillsFile, $0.line, $0.value.id) }
            + tables.occupations.map { (TaxonomyTables.occupationsFile, $0.line, $0.value.id) }
            + tables.boilerplate.map { (TaxonomyTables.boilerplateFile, $0.line, $0.value.id) }
        return all.filter { !isSlug($0.2) }.map { file, line, id in
            finding(
                file, line, "The id \(id.isEmpty ? "(empty)" : id) is not a slug.",
                "Use a-z, 0-9 and single hyphens, like stock-control.")
        }
    }

    static func isSlug(_ id: String) -> Bool {
        let bytes = Array(id.utf8)
        guard let first = bytes.first, let last = bytes.last, first != 0x2D, last != 0x2D, !id.contains("--") else {
            return false
        }
        return bytes.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D }
    }
}
