import Foundation

/// The files of a taxonomy folder as read, each row with its line, before anything is taken on trust.
struct TaxonomyTables: Sendable {
    struct Row<Value: Sendable>: Sendable {
        let line: Int
        let value: Value
    }

    struct Importance: Hashable, Sendable {
        let occupation: String
        let skill: String
        let isEssential: Bool
    }

    static let skillsFile = "skills.csv"
    static let occupationsFile = "occupations.csv"
    static let occupationSkillsFile = "occupation_skills.csv"
    static let ambiguousFile = "ambiguous.csv"
    static let boilerplateFile = "boilerplate.csv"
    static let impliedFile = "implied.csv"
    static let files = [
        skillsFile, occupationsFile, occupationSkillsFile, ambiguousFile, boilerplateFile, impliedFile,
    ]

    static func place(of file: String) -> Int { files.firstIndex(of: file) ?? files.count }

    private(set) var skills: [Row<Skill>] = []
    private(set) var occupations: [Row<Occupation>] = []
    private(set) var importances: [Row<Importance>] = []
    private(set) var ambiguous: [Row<AmbiguousLabel>] = []
    private(set) var boilerplate: [Row<BoilerplatePhrase>] = []
    /// The named lists of implied.csv by name, each as written between its bars.
    private(set) var lists: [String: String] = [:]
    private(set) var patterns: [Row<ImpliedPattern>] = []
    private var folds = ImpliedPattern.WordFolds()
    /// The keys of implied.csv in file order, for the rule on sorting.
    private(set) var patternKeys: [(line: Int, keys: [String])] = []
    /// Rows that could not be read at all, in the order met.
    private(set) var faults: [TaxonomyFinding] = []
    private(set) var version = ""

    init(folder: URL) {
        var hash = StableHash()
        for file in Self.files {
            guard let data = try? Data(contentsOf: folder.appendingPathComponent(file)) else {
                // A folder may do without patterns of implied skills.
                if file == Self.impliedFile { continue }
                fault(
                    file, nil, "readable", "The file is missing or cannot be read in \(folder.path).", "Put it there.")
                continue
            }
            hash.add(file.utf8)
            hash.add(data)
            read(file, data)
        }
        version = hash.twelveHexDigits
    }

    private mutating func fault(_ file: String, _ line: Int?, _ rule: String, _ what: String, _ remedy: String) {
        faults.append(TaxonomyFinding(rule: rule, file: file, line: line, what: what, remedy: remedy))
    }

    private mutating func read(_ file: String, _ data: Data) {
        do {
            let table = try CommaSeparatedFile(data: data, name: file)
            let missing = Self.columns(of: file).filter { !table.header.contains($0) }
            guard missing.isEmpty else {
                let all = Self.columns(of: file).joined(separator: ",")
                fault(file, 1, "header", "The header lacks \(missing.joined(separator: ", ")).", "Make it \(all).")
                return
            }
            var rows: [CommaSeparatedRow] = []
            for record in try table.records() {
                switch record {
                case .failure(let error): fault(file, error.line, "rfc-4180", error.what, error.remedy)
                case .success(let row): rows.append(row)
                }
            }
            if file == Self.impliedFile { addLists(rows) }
            for row in rows { add(row, from: file) }
        } catch let error as CommaSeparatedError {
            fault(file, error.line, "rfc-4180", error.what, error.remedy)
        } catch {
            fault(file, nil, "readable", "The file cannot be read.", "Check that it is plain UTF-8 text.")
        }
    }

    private static func columns(of file: String) -> [String] {
        switch file {
        case skillsFile: ["id", "label", "kind", "group", "aliases", "broader", "related", "codes"]
        case occupationsFile: ["id", "title", "aliases", "soc2020", "ai_role", "entry"]
        case occupationSkillsFile: ["occupation", "skill", "importance"]
        case impliedFile: ["skill", "pattern"]
        case ambiguousFile: ["label", "skill", "form", "near", "never", "note"]
        default: ["id", "kind", "scope", "phrase"]
        }
    }

    private mutating func add(_ row: CommaSeparatedRow, from file: String) {
        switch file {
        case Self.skillsFile: addSkill(row)
        case Self.occupationsFile: addOccupation(row)
        case Self.occupationSkillsFile: addImportance(row)
        case Self.ambiguousFile: addAmbiguous(row)
        case Self.impliedFile: addPattern(row)
        default: addBoilerplate(row)
        }
    }

    private mutating func addSkill(_ row: CommaSeparatedRow) {
        guard let kind: SkillKind = word(row, "kind", Self.skillsFile) else { return }
        var related: [RelatedSkill] = []
        for item in parts(row["related"]) {
            let pieces = item.split(separator: ":", maxSplits: 1)
            guard let id = pieces.first else { continue }
            var weight = 0.5
            if pieces.count == 2 {
                guard let number = Double(pieces[1]), number >= 0.1, number <= 0.9 else {
                    fault(
                        Self.skillsFile, row.line, "related-weight",
                        "The weight of related skill \(id) is not in 0.1 to 0.9.",
                        "Write it like \(id):0.6.")
                    continue
                }
                weight = number
            }
            related.append(RelatedSkill(id: String(id), weight: weight))
        }
        var codes: [SkillCode] = []
        for item in parts(row["codes"]) {
            guard let colon = item.firstIndex(of: ":") else {
                fault(
                    Self.skillsFile, row.line, "code-spelling", "The code \(item) has no scheme.",
                    "Write it as scheme:code.")
                continue
            }
            codes.append(SkillCode(scheme: String(item[..<colon]), code: String(item[item.index(after: colon)...])))
        }
        let names = parts(row["aliases"])
        let skill = Skill(
            id: row["id"] ?? "", label: trimmed(row["label"]), kind: kind, group: row["group"] ?? "",
            aliases: names.filter { !$0.hasPrefix("~") },
            impliedPhrases: names.filter { $0.hasPrefix("~") }.map { trimmed(String($0.dropFirst())) },
            broader: parts(row["broader"]), related: related, codes: codes)
        skills.append(Row(line: row.line, value: skill))
    }

    private mutating func addOccupation(_ row: CommaSeparatedRow) {
        guard let role: AIRole = word(row, "ai_role", Self.occupationsFile) else { return }
        let code = trimmed(row["soc2020"])
        let occupation = Occupation(
            id: row["id"] ?? "", title: trimmed(row["title"]), aliases: parts(row["aliases"]),
            soc2020: code.isEmpty ? nil : code, aiRole: role, entry: trimmed(row["entry"]))
        occupations.append(Row(line: row.line, value: occupation))
    }

    private mutating func addImportance(_ row: CommaSeparatedRow) {
        let importance = trimmed(row["importance"])
        guard importance == "essential" || importance == "desirable" else {
            fault(
                Self.occupationSkillsFile, row.line, "known-words",
                "The importance \(quoted(importance)) is not known.",
                "Use essential or desirable.")
            return
        }
        let value = Importance(
            occupation: row["occupation"] ?? "", skill: row["skill"] ?? "", isEssential: importance == "essential")
        importances.append(Row(line: row.line, value: value))
    }

    private mutating func addAmbiguous(_ row: CommaSeparatedRow) {
        guard let form: AmbiguousLabel.Form = word(row, "form", Self.ambiguousFile) else { return }
        let value = AmbiguousLabel(
            label: trimmed(row["label"]), skill: row["skill"] ?? "", form: form, near: parts(row["near"]),
            never: parts(row["never"]), note: trimmed(row["note"]))
        ambiguous.append(Row(line: row.line, value: value))
    }

    /// Rows whose first cell starts with "@" name a list that patterns use as `{name}`.
    private mutating func addLists(_ rows: [CommaSeparatedRow]) {
        for row in rows {
            let key = row["skill"] ?? ""
            patternKeys.append((row.line, [key, row["pattern"] ?? ""]))
            guard key.hasPrefix("@") else { continue }
            let name = String(key.dropFirst())
            if lists.updateValue(trimmed(row["pattern"]), forKey: name) != nil {
                fault(
                    Self.impliedFile, row.line, "implied-patterns", "The list \(key) stands twice.",
                    "Join the two rows.")
            }
        }
    }

    private mutating func addPattern(_ row: CommaSeparatedRow) {
        let skill = row["skill"] ?? ""
        guard !skill.hasPrefix("@") else { return }
        do {
            let pattern = try ImpliedPattern(
                skill: skill, text: trimmed(row["pattern"]), lists: lists, folds: &folds)
            patterns.append(Row(line: row.line, value: pattern))
        } catch {
            fault(
                Self.impliedFile, row.line, "implied-patterns", "\(skill): \(error.what)",
                "Write words, (one|other), {list}, word?, word*, =word, or .. and ... for gaps.")
        }
    }

    private mutating func addBoilerplate(_ row: CommaSeparatedRow) {
        guard let kind: BoilerplatePhrase.Kind = word(row, "kind", Self.boilerplateFile),
            let scope: BoilerplatePhrase.Scope = word(row, "scope", Self.boilerplateFile)
        else { return }
        let value = BoilerplatePhrase(id: row["id"] ?? "", kind: kind, scope: scope, phrase: trimmed(row["phrase"]))
        boilerplate.append(Row(line: row.line, value: value))
    }

    private mutating func word<Word: RawRepresentable & CaseIterable>(
        _ row: CommaSeparatedRow, _ column: String, _ file: String
    ) -> Word? where Word.RawValue == String {
        let text = trimmed(row[column])
        if let word = Word(rawValue: text) { return word }
        let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
        fault(file, row.line, "known-words", "The \(column) \(quoted(text)) is not known.", "Use one of \(known).")
        return nil
    }

    private func parts(_ cell: String?) -> [String] {
        (cell ?? "").split(separator: "|").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    private func trimmed(_ text: String?) -> String { (text ?? "").trimmingCharacters(in: .whitespaces) }

    private func quoted(_ text: String) -> String { "\u{201C}\(text)\u{201D}" }
}
