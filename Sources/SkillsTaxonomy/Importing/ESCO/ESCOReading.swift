/// One reading of one release: what the tables said so far, by the position of each skill in file order.
struct ESCOReading {
    static let ungrouped = "esco"

    /// How close two skills are that ESCO relates: one is essential for the other, or may be of use.
    private static let essentialWeight = 0.6
    private static let optionalWeight = 0.4

    private struct Draft {
        let id: String
        let label: String
        let aliases: [String]
        let kind: SkillKind
        let description: String
        var groups: [String] = []
        var broader: [Int] = []
        var related: [(other: Int, weight: Double)] = []
    }

    private struct Group {
        let slug: String
        let isLanguages: Bool
    }

    /// Told what is being read and how many rows of it were.
    typealias Progress = (_ step: String, _ rows: Int) -> Void

    private var drafts: [Draft] = []
    private var places: [String: Int] = [:]
    private var groups: [String: Group] = [:]
    private var occupations:
        [(id: String, title: String, aliases: [String], needs: [(skill: Int, isEssential: Bool)])] =
            []
    private var occupationPlaces: [String: Int] = [:]
    private(set) var notes: [String] = []
    /// The latest day a skill was changed, for releases whose folder does not say which they are.
    private(set) var latestDate = ""

    private static let rowsAStep = 2_000

    // MARK: skills

    mutating func readSkills(_ table: ImportTable, _ progress: Progress) throws(TaxonomyError) {
        let uri = try table.required("conceptUri", "uri", remedy: ESCOImporter.remedy)
        let label = try table.required("preferredLabel", remedy: ESCOImporter.remedy)
        let names = try table.required("altLabels", remedy: ESCOImporter.remedy)
        let type = try table.required("skillType", remedy: ESCOImporter.remedy)
        let hidden = table.column("hiddenLabels")
        let former = table.column("vocabLabel")
        let reuse = table.column("reuseLevel")
        let status = table.column("status")
        let description = table.column("description")
        let changed = table.column("modifiedDate")
        var lines: [String: Int] = [:]
        var passedOver = 0
        var untyped = 0
        try table.forEachRow { row throws(TaxonomyError) in
            if lines.count % Self.rowsAStep == 0 { progress("reading skills", lines.count) }
            if let status, !row[status].isEmpty, row[status] != "released" {
                passedOver += 1
                return
            }
            let id = try Self.identifier(row[uri], row.line, table.name)
            if let other = lines.updateValue(row.line, forKey: id) {
                throw TaxonomyError(
                    file: table.name, line: row.line, what: "The concept \(id) stands already on line \(other).",
                    remedy: "Take one of the two out, or download the file again.")
            }
            let title = ImportText.oneLine(row[label])
            guard !title.isEmpty else {
                throw TaxonomyError(
                    file: table.name, line: row.line, what: "The concept \(id) has no preferredLabel.",
                    remedy: ESCOImporter.remedy)
            }
            if row[type].isEmpty { untyped += 1 }
            let day = String(row[changed].prefix(10))
            if day > latestDate { latestDate = day }
            places[id] = drafts.count
            drafts.append(
                Draft(
                    id: id, label: title,
                    aliases: ImportText.names(
                        [row[names], row[hidden], row[former]], partedBy: table.isSplitByTabs, besides: title),
                    kind: Self.kind(type: row[type], reuse: row[reuse]), description: row[description]))
        }
        guard !drafts.isEmpty else {
            throw TaxonomyError(
                file: table.name, line: nil, what: "The file has a header and no skills.", remedy: ESCOImporter.remedy)
        }
        if passedOver > 0 { notes.append("\(passedOver) skills that ESCO no longer releases were passed over.") }
        if untyped > 0 { notes.append("\(untyped) skills have no skillType and are taken as skills.") }
    }

    private static func identifier(_ text: String, _ line: Int, _ file: String) throws(TaxonomyError) -> String {
        // "urn:esco…" names concepts of an older release that the newer one no longer gives a web address.
        let isURI = CodeSchemes.fault(in: SkillCode(scheme: "esco", code: text)) == nil || text.hasPrefix("urn:esco")
        guard isURI, !text.contains(where: \.isWhitespace) else {
            throw TaxonomyError(
                file: file, line: line,
                what: text.isEmpty ? "The row has no URI." : "\(text.prefix(80)) is not an ESCO URI.",
                remedy: "A URI starts with http://data.europa.eu/esco/.")
        }
        return text
    }

    private static func kind(type: String, reuse: String) -> SkillKind {
        if type.lowercased() == "knowledge" { return .knowledge }
        return reuse.lowercased() == "transversal" ? .transversal : .skill
    }

    // MARK: groups and links

    /// Each group, at whatever level, counts as its group of level 1; at the top it is its own.
    mutating func readHierarchy(_ table: ImportTable) throws(TaxonomyError) {
        let top = try table.required("Level 0 URI", remedy: ESCOImporter.remedy)
        let topTitle = try table.required("Level 0 preferred term", remedy: ESCOImporter.remedy)
        let wide = try table.required("Level 1 URI", remedy: ESCOImporter.remedy)
        let wideTitle = try table.required("Level 1 preferred term", remedy: ESCOImporter.remedy)
        let narrow = [table.column("Level 2 URI"), table.column("Level 3 URI")]
        try table.forEachRow { row throws(TaxonomyError) in
            let title = row[wideTitle].isEmpty ? row[topTitle] : row[wideTitle]
            let group = Group(
                slug: "esco-" + ImportText.slug(title), isLanguages: row[topTitle].lowercased().hasPrefix("language"))
            let deepest = ([row[top], row[wide]] + narrow.map { row[$0] }).last { !$0.isEmpty }
            if let deepest, groups[deepest] == nil { groups[deepest] = group }
        }
    }

    mutating func readBroader(_ table: ImportTable, _ progress: Progress) throws(TaxonomyError) {
        let narrower = try table.required("conceptUri", remedy: ESCOImporter.remedy)
        let broader = try table.required("broaderUri", remedy: ESCOImporter.remedy)
        var rows = 0
        try table.forEachRow { row throws(TaxonomyError) in
            rows += 1
            if rows % Self.rowsAStep == 0 { progress("reading wider skills", rows) }
            guard let place = places[row[narrower]] else { return }
            let wider = row[broader]
            if let other = places[wider] {
                if other != place, !drafts[place].broader.contains(other) { drafts[place].broader.append(other) }
            } else if groups[wider] != nil {
                drafts[place].groups.append(wider)
            }
        }
    }

    mutating func readRelated(_ table: ImportTable) throws(TaxonomyError) {
        let from = try table.required("originalSkillUri", remedy: ESCOImporter.remedy)
        let to = try table.required("relatedSkillUri", remedy: ESCOImporter.remedy)
        let type = table.column("relationType")
        try table.forEachRow { row throws(TaxonomyError) in
            guard let place = places[row[from]], let other = places[row[to]], other != place,
                !drafts[place].related.contains(where: { $0.other == other })
            else { return }
            let weight = row[type] == "essential" ? Self.essentialWeight : Self.optionalWeight
            drafts[place].related.append((other, weight))
        }
    }

    // MARK: occupations

    mutating func readOccupations(_ table: ImportTable) throws(TaxonomyError) {
        let uri = try table.required("conceptUri", remedy: ESCOImporter.remedy)
        let label = try table.required("preferredLabel", remedy: ESCOImporter.remedy)
        let names = table.column("altLabels")
        let hidden = table.column("hiddenLabels")
        let status = table.column("status")
        try table.forEachRow { row throws(TaxonomyError) in
            if let status, !row[status].isEmpty, row[status] != "released" { return }
            let id = try Self.identifier(row[uri], row.line, table.name)
            guard occupationPlaces.updateValue(occupations.count, forKey: id) == nil else {
                throw TaxonomyError(
                    file: table.name, line: row.line, what: "The occupation \(id) stands twice.",
                    remedy: "Take one of the two out, or download the file again.")
            }
            let title = ImportText.oneLine(row[label])
            guard !title.isEmpty else {
                throw TaxonomyError(
                    file: table.name, line: row.line, what: "The occupation \(id) has no preferredLabel.",
                    remedy: ESCOImporter.remedy)
            }
            occupations.append(
                (id, title, ImportText.names([row[names], row[hidden]], partedBy: false, besides: title), []))
        }
    }

    mutating func readOccupationSkills(_ table: ImportTable, _ progress: Progress) throws(TaxonomyError) {
        let occupation = try table.required("occupationUri", remedy: ESCOImporter.remedy)
        let skill = try table.required("skillUri", remedy: ESCOImporter.remedy)
        let type = try table.required("relationType", remedy: ESCOImporter.remedy)
        var rows = 0
        try table.forEachRow { row throws(TaxonomyError) in
            rows += 1
            if rows % Self.rowsAStep == 0 { progress("reading what jobs need", rows) }
            guard let place = occupationPlaces[row[occupation]], let needed = places[row[skill]] else { return }
            occupations[place].needs.append((needed, row[type] == "essential"))
        }
    }

    // MARK: what it comes to

    func concepts() -> [ImportedConcept] {
        drafts.indices.map { place in
            let draft = drafts[place]
            let group = group(of: place)
            // A language is one however ESCO types it: "Polish" is knowledge there, "write Polish" a skill.
            return ImportedConcept(
                id: draft.id, label: draft.label, aliases: draft.aliases,
                kind: group?.isLanguages == true ? .language : draft.kind, group: group?.slug ?? Self.ungrouped,
                broader: draft.broader.map { drafts[$0].id },
                related: draft.related.map { RelatedSkill(id: drafts[$0.other].id, weight: $0.weight) },
                description: draft.description)
        }
    }

    /// The skill's own group, or that of the nearest wider skill with one.
    private func group(of place: Int) -> Group? {
        var seen: Set<Int> = [place]
        var line = [place]
        var read = 0
        while read < line.count {
            let draft = drafts[line[read]]
            if let uri = draft.groups.first { return groups[uri] }
            for wider in draft.broader where seen.insert(wider).inserted { line.append(wider) }
            read += 1
        }
        return nil
    }

    func finishedOccupations() -> [ImportedOccupation] {
        occupations.map { job in
            let essential = Set(job.needs.filter(\.isEssential).map(\.skill))
            let optional = Set(job.needs.map(\.skill)).subtracting(essential)
            return ImportedOccupation(
                id: job.id, title: job.title, aliases: job.aliases, essential: essential.map { drafts[$0].id }.sorted(),
                optional: optional.map { drafts[$0].id }.sorted())
        }
    }
}
