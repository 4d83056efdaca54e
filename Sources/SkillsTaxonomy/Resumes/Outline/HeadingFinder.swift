/// Knows a heading when it sees one.
enum HeadingFinder {
    struct Heading {
        let section: ResumeSection
        /// The row is the heading and nothing else (a bracket aside).
        let isWholeRow: Bool
        /// "Duties", "Key responsibilities": it opens no part of its own where a job stands above.
        var tellsOfEntry = false
    }

    /// The heading that a row is or opens with.
    static func heading(of row: ResumeRow, in document: TextDocument) -> Heading? {
        guard var heading = sectionHeading(of: row, in: document) else { return nil }
        let first = row.tokens.lowerBound
        let limit = row.tokens.upperBound
        heading.tellsOfEntry =
            SectionHeadings.ofEntries.longestMatch(in: document, at: first, limit: limit) != nil
            || !row.followsBlank
                && SectionHeadings.ofEntriesBelow.longestMatch(in: document, at: first, limit: limit) != nil
        return heading
    }

    private static func sectionHeading(of row: ResumeRow, in document: TextDocument) -> Heading? {
        let first = row.tokens.lowerBound
        guard let match = SectionHeadings.table.longestMatch(in: document, at: first, limit: row.tokens.upperBound)
        else {
            return nil
        }
        let end = match.tokens.upperBound
        if end == row.tokens.upperBound {
            // A bulleted word alone is an item of a list: "- Driving". A lower-case word may be one too.
            if row.isBullet, !endsWithColon(row, document), !isFramed(row, document) { return nil }
            return Heading(section: match.value, isWholeRow: true)
        }
        let next = document.tokens[end]
        if next.gap.contains(.opensBracket), row.tokens.count <= 14, !row.isBullet {
            return Heading(section: match.value, isWholeRow: true)
        }
        if row.isBullet { return nil }
        let isCapital = document.tokens[match.tokens].allSatisfy { !$0.shape.contains(.hasLower) }
        if !next.gap.isDisjoint(with: [.colon, .column, .dash]) || next.glue == 0x3A {
            return Heading(section: match.value, isWholeRow: false)
        }
        if next.gap.contains(.stop), isCapital { return Heading(section: match.value, isWholeRow: false) }
        // "Name / Mohammed"
        if match.value == .personal, hasSlash(before: end, in: document) {
            return Heading(section: .personal, isWholeRow: false)
        }
        return nil
    }

    private static func endsWithColon(_ row: ResumeRow, _ document: TextDocument) -> Bool {
        document.lines[row.line].lastCharacter == 0x3A
    }

    /// "~ Work ~", "** SKILLS **", "== Education ==": signs on both sides make a heading, not an item.
    private static func isFramed(_ row: ResumeRow, _ document: TextDocument) -> Bool {
        framing.contains(document.lines[row.line].lastCharacter)
    }

    /// `~`, `*`, `=`, `-`, `#`, `<`, `>`, `_`
    private static let framing: Set<UInt8> = [0x7E, 0x2A, 0x3D, 0x2D, 0x23, 0x3C, 0x3E, 0x5F]

    private static func hasSlash(before place: Int, in document: TextDocument) -> Bool {
        let from = Int(document.tokens[place - 1].byteEnd)
        let end = Int(document.tokens[place].byteStart)
        return end - from <= 4 && document.bytes[from..<end].contains(0x2F)
    }
}
