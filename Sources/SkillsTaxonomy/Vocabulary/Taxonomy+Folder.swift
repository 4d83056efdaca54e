public import Foundation

extension Taxonomy {
    /// Loads the CSV files of a folder; throws ``TaxonomyError`` at the first thing that cannot be read or resolved.
    ///
    /// For a full list of what is wrong with a folder use ``TaxonomyLint``.
    public init(folder: URL) throws {
        let tables = TaxonomyTables(folder: folder)
        if let fault = tables.faults.first {
            throw TaxonomyError(file: fault.file, line: fault.line, what: fault.what, remedy: fault.remedy)
        }
        let known = Set(tables.skills.map(\.value.id))
        let jobs = Set(tables.occupations.map(\.value.id))
        for row in tables.skills {
            for other in row.value.broader + row.value.related.map(\.id) where !known.contains(other) {
                throw TaxonomyError.unknownSkill(
                    other, of: row.value.id, file: TaxonomyTables.skillsFile, line: row.line)
            }
        }
        for row in tables.ambiguous where !known.contains(row.value.skill) {
            throw TaxonomyError.unknownSkill(
                row.value.skill, of: row.value.label, file: TaxonomyTables.ambiguousFile, line: row.line)
        }
        for row in tables.patterns where !known.contains(row.value.skill) {
            throw TaxonomyError.unknownSkill(
                row.value.skill, of: row.value.text, file: TaxonomyTables.impliedFile, line: row.line)
        }
        var essential: [String: Set<String>] = [:]
        var desirable: [String: Set<String>] = [:]
        for row in tables.importances {
            let value = row.value
            guard known.contains(value.skill) else {
                throw TaxonomyError.unknownSkill(
                    value.skill, of: value.occupation, file: TaxonomyTables.occupationSkillsFile, line: row.line)
            }
            guard jobs.contains(value.occupation) else {
                throw TaxonomyError(
                    file: TaxonomyTables.occupationSkillsFile, line: row.line,
                    what: "The occupation \(value.occupation) is not in occupations.csv.",
                    remedy: "Add the occupation or correct the name.")
            }
            if value.isEssential {
                essential[value.occupation, default: []].insert(value.skill)
            } else {
                desirable[value.occupation, default: []].insert(value.skill)
            }
        }
        let occupations = tables.occupations.map { row in
            let job = row.value
            let needed = essential[job.id] ?? []
            return Occupation(
                id: job.id, title: job.title, aliases: job.aliases, soc2020: job.soc2020, aiRole: job.aiRole,
                entry: job.entry, essential: needed.sorted(),
                desirable: (desirable[job.id] ?? []).subtracting(needed).sorted())
        }
        try self.init(
            skills: tables.skills.map(\.value), occupations: occupations,
            ambiguousLabels: tables.ambiguous.map(\.value), boilerplate: tables.boilerplate.map(\.value),
            impliedPatterns: tables.patterns.map(\.value), version: tables.version)
    }
}
