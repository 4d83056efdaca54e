extension ExplanationAnswer {
    /// The text line by line with what was read, as a page for people.
    public func page(_ style: PageStyle = PageStyle()) -> String {
        var page = PageWriter(style)
        for line in lines {
            page.paragraph("\(line.line)  \(line.text)", hanging: 3, ink: line.notes.isEmpty ? .quiet : .heading)
            for note in line.notes { page.paragraph(note.words, indent: 5, hanging: 7, ink: note.ink) }
        }
        guard lines.allSatisfy(\.notes.isEmpty) else { return page.text }
        page.blank()
        page.paragraph("We read nothing that shows a skill, a job or a qualification.")
        return page.text
    }
}

extension ExplanationAnswer.Note {
    /// "+ Stock control: “stock counts”, because this is another name for it."
    fileprivate var words: String {
        let quote = "“\(PageWriter.shortened(evidence.text, to: 80))”"
        return switch kind {
        case .skill: "+ \(label ?? ""): \(quote), because \(reason)."
        case .inferred: "~ Perhaps \(label ?? ""): \(quote), because \(reason)."
        case .jobTitle: "+ Job: \(label ?? ""), from \(quote)."
        case .qualification: "+ Qualification: \(label ?? ""), from \(quote); \(reason)."
        case .passedOver: "- Not counted: \(label ?? ""), \(quote), because \(reason)."
        case .unknown: "? \(quote): \(reason)."
        }
    }

    fileprivate var ink: PageWriter.Ink? {
        switch kind {
        case .skill, .jobTitle, .qualification: .good
        case .inferred: .middling
        case .passedOver, .unknown: .quiet
        }
    }
}
