/// Lays the strings of a JSON document out as a text and remembers where each went.
struct ResumeComposer {
    private(set) var text = ""
    private(set) var segments: [ResumeDocument.Segment] = []
    private(set) var sections: [ResumeDocument.SectionStart] = []
    private var length = 0
    private var lineIsEmpty = true

    /// Opens a section; its heading is Fairway's own word and no evidence can come from it.
    mutating func open(_ section: ResumeSection) {
        endLine()
        add("\n")
        sections.append(ResumeDocument.SectionStart(start: length, section: section))
    }

    /// Adds a string of the document, with `lead` before it when the line has something already.
    mutating func add(_ field: JSONResumeField?, lead: String = " ") {
        guard let field, !field.value.allSatisfy(\.isWhitespace) else { return }
        if !lineIsEmpty { add(lead) }
        let start = length
        add(field.value)
        lineIsEmpty = false
        segments.append(.init(pointer: field.pointer, start: start, end: length, value: field.value))
    }

    /// Adds words that are not of the document, such as a date in a form the reader knows.
    mutating func addPlain(_ words: String) {
        guard !words.isEmpty else { return }
        add(words)
        lineIsEmpty = false
    }

    mutating func endLine() {
        guard !lineIsEmpty else { return }
        add("\n")
        lineIsEmpty = true
    }

    /// Parts two entries.
    mutating func endEntry() {
        endLine()
        add("\n")
    }

    private mutating func add(_ words: String) {
        text += words
        length += words.unicodeScalars.count
    }
}

/// A string of a JSON document with its JSON Pointer.
struct JSONResumeField {
    let value: String
    let pointer: String
}
