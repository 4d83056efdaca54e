/// One reading of the tables of the UK Standard Skills Classification.
struct UKSSCReading {
    private static let longestTask = 8
    private static let relatedWeight = 0.4

    private struct Draft {
        let code: String
        let title: String
        let place: (file: String, line: Int)
        var aliases: [String] = []
        var description = ""
    }

    private struct Columns {
        let level: UKSSCLevel
        let code: Int
        let title: Int?
    }

    private var drafts: [UKSSCLevel: [Draft]] = [:]
    private var places: [UKSSCLevel: [String: Int]] = [:]
    private var taskSkills: [String: Set<String>] = [:]
    private var domains: [String: String] = [:]
    private var relations: [(skill: String, level: UKSSCLevel, code: String)] = []
    private var unknownFiles: [String] = []

    // MARK: reading

    mutating func read(_ table: ImportTable, _ progress: (_ step: String, _ rows: Int) -> Void) throws(TaxonomyError) {
        let levels = Self.levels(of: table)
        guard !levels.isEmpty else {
            unknownFiles.append(table.name)
            return
        }
        // What a description or other names in the row are about: the most detailed level with a title.
        let order: [UKSSCLevel] = [.task, .core, .knowledge, .skill, .group, .area, .domain]
        let subject = order.first { level in levels.contains { $0.level == level && $0.title != nil } }
        let description = table.column("description", "definition", "scope note")
        let aliases = table.column(
            "aliases", "alternative titles", "alternative names", "alternative labels", "synonyms")
        var rows = 0
        try table.forEachRow { row throws(TaxonomyError) in
            rows += 1
            if rows % 2_000 == 0 { progress("reading \(table.name)", rows) }
            var codes: [UKSSCLevel: String] = [:]
            for columns in levels {
                let code = row[columns.code]
                guard !code.isEmpty else { continue }
                codes[columns.level] = code
                guard let title = columns.title else { continue }
                try add(columns.level, code, ImportText.oneLine(row[title]), table.name, row.line)
                guard columns.level == subject, let place = places[columns.level]?[code] else { continue }
                if !row[description].isEmpty, description != title {
                    drafts[columns.level]?[place].description = row[description]
                }
                if !row[aliases].isEmpty {
                    drafts[columns.level]?[place].aliases = ImportText.names(
                        [row[aliases]], partedBy: row[aliases].contains("|"), besides: row[title])
                }
            }
            guard !codes.isEmpty else {
                throw TaxonomyError(
                    file: table.name, line: row.line, what: "The row has no code.", remedy: UKSSCImporter.remedy)
            }
            link(codes)
        }
    }

    private mutating func add(
        _ level: UKSSCLevel, _ code: String, _ title: String, _ file: String, _ line: Int
    ) throws(TaxonomyError) {
        guard !title.isEmpty else {
            throw TaxonomyError(
                file: file, line: line, what: "The \(level.rawValue) \(code) has no title.",
                remedy: UKSSCImporter.remedy)
        }
        guard let place = places[level]?[code], let known = drafts[level]?[place] else {
            places[level, default: [:]][code] = drafts[level]?.count ?? 0
            drafts[level, default: []].append(Draft(code: code, title: title, place: (file, line)))
            return
        }
        // Tables repeat a code on many rows; two titles for one code are a mistake.
        guard known.title == title else {
            throw TaxonomyError(
                file: file, line: line,
                what: "The \(level.rawValue) \(code) has another title here than in \(known.place.file), line "
                    + "\(known.place.line).",
                remedy: "Give each code one title.")
        }
    }

    /// What stands in one row belongs together. Tables of one relation follow the table of skills or come before it.
    private mutating func link(_ codes: [UKSSCLevel: String]) {
        if let task = codes[.task], let skill = codes[.skill] { taskSkills[task, default: []].insert(skill) }
        guard let skill = codes[.skill] else { return }
        if let domain = codes[.domain] { domains[skill] = domain }
        for level in [UKSSCLevel.knowledge, .core] {
            if let code = codes[level] { relations.append((skill, level, code)) }
        }
    }

    private static func levels(of table: ImportTable) -> [Columns] {
        func column(_ level: UKSSCLevel, _ endings: [String]) -> Int? {
            var names: [String] = []
            for ending in endings {
                for name in level.names {
                    for prefix in UKSSCLevel.prefixes { names.append(prefix + name + ending) }
                }
            }
            return table.column(names)
        }
        var levels: [Columns] = []
        for level in UKSSCLevel.allCases {
            guard let code = column(level, ["code", "id", ""]) else { continue }
            // "Domain" alone is the domain's code; beside "Domain code" it is its title.
            let title = column(level, ["title", "name", "label", "description", ""])
            levels.append(Columns(level: level, code: code, title: title == code ? nil : title))
        }
        if levels.isEmpty, let level = UKSSCLevel(fileName: table.name), let code = table.column("code", "id"),
            let title = table.column("title", "name", "label")
        {
            levels = [Columns(level: level, code: code, title: title)]
        }
        return levels
    }

    // MARK: what it comes to

    func finished(release: String, place: String) throws(TaxonomyError) -> ImportedTaxonomy {
        guard let skills = drafts[.skill], !skills.isEmpty else {
            throw TaxonomyError(
                file: place, line: nil,
                what: unknownFiles.isEmpty
                    ? "There are no occupational skills in it."
                    : "No column is known in \(unknownFiles.joined(separator: ", ")).",
                remedy: UKSSCImporter.remedy)
        }
        var notes: [String] = []
        if !unknownFiles.isEmpty {
            notes.append("Passed over, no column is known: \(unknownFiles.joined(separator: ", ")).")
        }
        var statements: [String: [String]] = [:]
        for task in drafts[.task] ?? [] {
            guard let owners = taskSkills[task.code], owners.count == 1, let owner = owners.first,
                task.title.split(separator: " ").count <= Self.longestTask
            else { continue }
            statements[owner, default: []].append(task.title)
        }
        let ids = identifiers()
        var related: [String: [RelatedSkill]] = [:]
        for relation in relations {
            guard let id = ids[relation.level]?[relation.code] else { continue }
            let link = RelatedSkill(id: id, weight: Self.relatedWeight)
            if related[relation.skill]?.contains(link) != true { related[relation.skill, default: []].append(link) }
        }
        var concepts: [ImportedConcept] = []
        for (level, kind) in [(UKSSCLevel.skill, SkillKind.skill), (.knowledge, .knowledge), (.core, .transversal)] {
            for draft in drafts[level] ?? [] {
                let isSkill = level == .skill
                concepts.append(
                    ImportedConcept(
                        id: ids[level]?[draft.code] ?? draft.code, code: draft.code, label: draft.title,
                        aliases: draft.aliases, statements: isSkill ? statements[draft.code] ?? [] : [], kind: kind,
                        group: group(level, draft.code), related: isSkill ? related[draft.code] ?? [] : [],
                        description: draft.description))
            }
        }
        return ImportedTaxonomy(
            scheme: "ukssc", title: "UK Standard Skills Classification", release: release, concepts: concepts,
            notes: notes)
    }

    private func group(_ level: UKSSCLevel, _ code: String) -> String {
        guard level == .skill else { return level == .core ? "ukssc-core-skills" : "ukssc-knowledge" }
        guard let domain = domains[code] else { return "ukssc" }
        let title = places[.domain]?[domain].flatMap { drafts[.domain]?[$0].title }
        return "ukssc-" + ImportText.slug(title ?? domain)
    }

    /// The code is the id; where knowledge or core skills use a code that a skill has, the level stands in front.
    private func identifiers() -> [UKSSCLevel: [String: String]] {
        var uses: [String: Int] = [:]
        for level in [UKSSCLevel.skill, .knowledge, .core] {
            for draft in drafts[level] ?? [] { uses[draft.code, default: 0] += 1 }
        }
        var ids: [UKSSCLevel: [String: String]] = [:]
        for level in [UKSSCLevel.skill, .knowledge, .core] {
            for draft in drafts[level] ?? [] {
                let isAlone = level == .skill || uses[draft.code] == 1
                ids[level, default: [:]][draft.code] = isAlone ? draft.code : "\(level.rawValue):\(draft.code)"
            }
        }
        return ids
    }
}
