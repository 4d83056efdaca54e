extension ResumeDocument {
    /// A résumé in JSON Resume 1.0; unknown fields are kept out of the reading, and the older names of fields are known.
    ///
    /// Name, picture, address, telephone, web addresses, employers' and schools' names and references are never read.
    /// - Throws: `DocumentError` of kind `invalid` with a JSON Pointer for each value of a wrong type.
    public init(jsonResume: JSONValue) throws(DocumentError) {
        guard case .object = jsonResume else {
            throw DocumentError(
                kind: .invalid,
                problems: [
                    DocumentProblem(
                        pointer: "", detail: "A JSON Resume must be an object, and this is \(jsonResume.kindName).",
                        remedy: "Send one object with fields such as basics, work and skills.")
                ])
        }
        var writer = JSONResumeWriter(root: JSONResumeFields.Place(value: jsonResume, pointer: ""))
        writer.write()
        guard writer.fields.problems.isEmpty else {
            throw DocumentError(kind: .invalid, problems: writer.fields.problems)
        }
        self.init(
            text: writer.composer.text, segments: writer.composer.segments, sections: writer.composer.sections)
    }
}

/// Lays a JSON Resume out in the order in which a résumé is read.
private struct JSONResumeWriter {
    typealias Place = JSONResumeFields.Place

    let root: Place
    var fields = JSONResumeFields()
    var composer = ResumeComposer()

    init(root: Place) { self.root = root }

    mutating func write() {
        writeBasics()
        writeRoles("work", section: .work)
        writeRoles("volunteer", section: .volunteering)
        writeProjects()
        writeEducation()
        writeCertificates()
        writeSkills()
        writeLanguages()
        writeLoose("awards", section: .other, keys: ["title", "summary"])
        writeLoose("publications", section: .other, keys: ["name", "summary"])
        writeInterests()
    }

    private mutating func writeBasics() {
        guard let basics = root.member("basics") else { return }
        guard case .object = basics.value else {
            fields.problem(basics, wanted: "an object", example: "Write it as { \"label\": …, \"summary\": … }.")
            return
        }
        composer.open(.profile)
        composer.add(fields.text(basics, "label"))
        composer.endEntry()
        composer.add(fields.text(basics, "summary"))
        composer.endEntry()
    }

    private mutating func writeRoles(_ key: String, section: ResumeSection) {
        let entries = fields.entries(root, key)
        guard !entries.isEmpty else { return }
        composer.open(section)
        for entry in entries {
            if isBare(entry) { continue }
            composer.add(fields.text(entry, "position", "jobTitle", "title", "role"))
            writeDates(entry)
            composer.endLine()
            composer.add(fields.text(entry, "summary"))
            composer.endLine()
            writeBullets(fields.texts(entry, "highlights"))
            composer.endEntry()
        }
    }

    private mutating func writeProjects() {
        let entries = fields.entries(root, "projects")
        guard !entries.isEmpty else { return }
        composer.open(.projects)
        for entry in entries {
            if isBare(entry) { continue }
            composer.add(fields.text(entry, "name"))
            for role in fields.texts(entry, "roles") { composer.add(role, lead: ", ") }
            writeDates(entry)
            composer.endLine()
            composer.add(fields.text(entry, "description", "summary"))
            composer.endLine()
            writeBullets(fields.texts(entry, "highlights"))
            for word in fields.texts(entry, "keywords") { composer.add(word, lead: ", ") }
            composer.endEntry()
        }
    }

    private mutating func writeEducation() {
        let entries = fields.entries(root, "education")
        guard !entries.isEmpty else { return }
        composer.open(.education)
        for entry in entries {
            if isBare(entry) { continue }
            composer.add(fields.text(entry, "studyType", "degree"))
            composer.add(fields.text(entry, "area"))
            writeDates(entry)
            composer.endLine()
            writeBullets(fields.texts(entry, "courses"))
            composer.endEntry()
        }
    }

    private mutating func writeCertificates() {
        let entries = fields.entries(root, "certificates")
        guard !entries.isEmpty else { return }
        composer.open(.licences)
        for entry in entries {
            if isBare(entry) { continue }
            composer.add(fields.text(entry, "name", "title"))
            composer.endLine()
        }
    }

    private mutating func writeSkills() {
        let entries = fields.entries(root, "skills")
        guard !entries.isEmpty else { return }
        composer.open(.skills)
        for entry in entries {
            if isBare(entry) { continue }
            composer.add(fields.text(entry, "name"))
            if let level = fields.text(entry, "level") {
                composer.addPlain(" (")
                composer.add(level, lead: "")
                composer.addPlain(")")
            }
            var lead = ": "
            for word in fields.texts(entry, "keywords") {
                composer.add(word, lead: lead)
                lead = ", "
            }
            composer.endLine()
        }
    }

    private mutating func writeLanguages() {
        let entries = fields.entries(root, "languages")
        guard !entries.isEmpty else { return }
        composer.open(.languages)
        for entry in entries {
            if isBare(entry) { continue }
            composer.add(fields.text(entry, "language", "name"))
            composer.add(fields.text(entry, "fluency", "level"), lead: " - ")
            composer.endLine()
        }
    }

    private mutating func writeInterests() {
        let entries = fields.entries(root, "interests")
        guard !entries.isEmpty else { return }
        composer.open(.interests)
        for entry in entries {
            if isBare(entry) { continue }
            composer.add(fields.text(entry, "name"))
            for word in fields.texts(entry, "keywords") { composer.add(word, lead: ", ") }
            composer.endLine()
        }
    }

    private mutating func writeLoose(_ key: String, section: ResumeSection, keys: [String]) {
        let entries = fields.entries(root, key)
        guard !entries.isEmpty else { return }
        composer.open(section)
        for entry in entries {
            if isBare(entry) { continue }
            for key in keys { composer.add(fields.text(entry, key), lead: ". ") }
            composer.endLine()
        }
    }

    /// An entry that is only a text, as in `"skills": ["Python"]`: added as it stands.
    private mutating func isBare(_ entry: Place) -> Bool {
        guard case .string(let value) = entry.value else { return false }
        composer.add(JSONResumeField(value: value, pointer: entry.pointer))
        composer.endLine()
        return true
    }

    private mutating func writeBullets(_ texts: [JSONResumeField]) {
        for text in texts {
            composer.addPlain("• ")
            composer.add(text, lead: "")
            composer.endLine()
        }
    }

    /// A job with a start and no end goes on.
    private mutating func writeDates(_ entry: Place) {
        let start = fields.date(entry, "startDate")
        let end = fields.date(entry, "endDate")
        guard let start, !start.isEmpty else { return }
        composer.addPlain("    \(start) – \(end.flatMap { $0.isEmpty ? nil : $0 } ?? "present")")
    }
}
