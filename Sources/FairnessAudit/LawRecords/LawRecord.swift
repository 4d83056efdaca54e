/// A record the law or good practice asks for, as sections of fields, with what is missing said.
public struct LawRecord: Sendable, Hashable {
    /// Who can fill a field.
    public enum Source: String, Sendable, Hashable, Codable {
        /// Filled from the running system.
        case system
        /// Filled from what the operator gave.
        case given
        /// Only a person can fill it, and has not.
        case person
    }

    /// One field.
    public struct Field: Sendable, Hashable {
        /// The field's number in the standard, or a short name.
        public var id: String
        /// What it asks for.
        public var name: String
        /// The answer; for an empty one what a person must write here.
        public var text: String
        /// Where the answer comes from.
        public var source: Source
    }

    /// A part of the record.
    public struct Section: Sendable, Hashable {
        /// Its heading.
        public var title: String
        /// Its fields.
        public var fields: [Field] = []
        /// Its table, if it has one.
        public var table: AuditStory.Table?
    }

    /// The record's title.
    public var title: String
    /// What it is and what it is not.
    public var introduction: String
    /// Its parts.
    public var sections: [Section]

    /// Fields only a person can fill and none has.
    public var missing: [Field] { sections.flatMap(\.fields).filter { $0.source == .person } }

    /// The record as a story, for the renderers of text and HTML.
    public var story: AuditStory {
        var parts = sections.enumerated().map { place, section in
            var blocks: [AuditStory.Block] = []
            if !section.fields.isEmpty {
                blocks.append(
                    .table(
                        .init(
                            caption: section.title,
                            columns: ["Field", "Answer", "Filled by"].map { .init(title: $0, isFigure: false) },
                            rows: section.fields.map { field in
                                [
                                    field.id.isEmpty ? field.name : "\(field.id) \(field.name)",
                                    field.source == .person ? "To be written by a person: \(field.text)" : field.text,
                                    field.source == .system ? "the system" : "a person",
                                ]
                            })))
            }
            if let table = section.table { blocks.append(.table(table)) }
            return AuditStory.Section(id: "part-\(place + 1)", title: section.title, blocks: blocks)
        }
        if !missing.isEmpty {
            parts.append(
                .init(
                    id: "missing", title: "Still to be written by a person",
                    blocks: [.list(missing.map { $0.id.isEmpty ? $0.name : "\($0.id) \($0.name)" })]))
        }
        return AuditStory(title: title, lead: [introduction], sections: parts, attribution: "", machineReadable: value)
    }

    /// The record for machines.
    public var value: ReportValue {
        .object([
            "title": .text(title), "introduction": .text(introduction),
            "sections": .array(
                sections.map { section in
                    .object([
                        "title": .text(section.title),
                        "fields": .array(
                            section.fields.map {
                                .object([
                                    "id": .text($0.id), "name": .text($0.name),
                                    "answer": $0.source == .person ? .null : .text($0.text),
                                    "filled_by": .text($0.source.rawValue),
                                ])
                            }),
                        "table": section.table.map { table in
                            .array(
                                table.rows.map { row in
                                    .object(zip(table.columns, row), \.0.title) { .text($0.1) }
                                })
                        } ?? .null,
                    ])
                }),
        ])
    }
}

/// What the running system knows of itself, and what its operator has written down.
public struct SystemFacts: Sendable, Hashable {
    /// The program's name.
    public var name = "Fairway"
    /// Its version.
    public var version = ""
    /// The taxonomy's version.
    public var taxonomyVersion = ""
    /// The edition of the deprivation index, where one is loaded.
    public var deprivationEdition = ""
    /// The day of the audit as text.
    public var date = ""
    /// Matches recorded in the period; nil when not counted. Rounded by the caller when published.
    public var recordedMatches: Int?
    /// How long match records are kept, in words.
    public var retention = ""
    /// Answers of the operator by field number, such as `2.1.3`.
    public var answers: [String: String] = [:]

    /// Facts that say nothing.
    public init() {}
}
