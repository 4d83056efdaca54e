/// A résumé as it came in: plain text, or the strings of a JSON Resume laid out as text.
///
/// Evidence of a plain text counts Unicode scalars in the whole text as given, byte order mark and carriage returns
/// included; evidence of a JSON Resume counts inside the string its JSON Pointer names.
public struct ResumeDocument: Hashable, Sendable {
    /// A string of a JSON document and where it stands in ``text``.
    struct Segment: Hashable, Sendable {
        let pointer: String
        /// Unicode scalars in ``ResumeDocument/text``.
        let start: Int
        let end: Int
        let value: String
    }

    /// A stretch of ``text`` whose section is known from the document's structure.
    struct SectionStart: Hashable, Sendable {
        let start: Int
        let section: ResumeSection
    }

    /// What is read: the text as given, or the JSON strings one below another.
    let text: String
    /// The strings that ``text`` is made of, in its order; nil for plain text.
    let segments: [Segment]?
    /// Where sections start; empty for plain text, whose headings have to be found.
    let sections: [SectionStart]

    init(text: String, segments: [Segment]?, sections: [SectionStart]) {
        self.text = text
        self.segments = segments
        self.sections = sections
    }

    /// A résumé in plain text of any size and layout.
    public static func text(_ text: String) -> ResumeDocument {
        ResumeDocument(text: text, segments: nil, sections: [])
    }

    /// The text that offsets count in: that of the string with this JSON Pointer, or for nil the whole plain text.
    public func text(at pointer: String?) -> String? {
        guard let segments else { return pointer == nil ? text : nil }
        return segments.first { $0.pointer == pointer }?.value
    }

    /// Brings a place in ``text`` to the string it stands in; nil where it reaches over the edge of one.
    func locate(_ start: Int, _ end: Int) -> (start: Int, end: Int, pointer: String?)? {
        guard let segments else { return (start, end, nil) }
        var low = 0
        var high = segments.count
        while low < high {
            let middle = (low + high) / 2
            if segments[middle].end <= start { low = middle + 1 } else { high = middle }
        }
        guard low < segments.count, segments[low].start <= start, end <= segments[low].end else { return nil }
        return (start - segments[low].start, end - segments[low].start, segments[low].pointer)
    }
}
