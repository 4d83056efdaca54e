/// Finds sections, entries, job titles and dates of a résumé in one pass over its rows.
struct OutlineBuilder {
    let document: TextDocument
    let occupations: OccupationReader
    let personal: PersonalDetails
    let periods: [DateFinding]
    let durations: [DurationFinding]
    let fixedSections: [ResumeDocument.SectionStart]
    let isStructured: Bool
    let today: YearMonth

    var outline: ResumeOutline
    private var columns: [ColumnState] = []

    /// Where the reading of one column stands.
    struct ColumnState {
        var section: ResumeSection = .unknown
        /// The section of a heading with its text on the same line, while that line goes on.
        var inline: ResumeSection?
        var entry: Int?
        var entryHasBody = false
        /// The line that opened the entry.
        var headerLine: Int?
        /// The row before, as a position in ``ResumeOutline/rows``.
        var previous: Int?
    }

    init(
        source: ResumeDocument, document: TextDocument, occupations: OccupationReader, skills: [Mention],
        today: YearMonth
    ) {
        self.document = document
        self.occupations = occupations
        isStructured = source.segments != nil
        fixedSections = source.sections
        self.today = today
        var rows = RowCutter.rows(of: document, findsColumns: !isStructured)
        let personal = PersonalDetails(
            document: document, rows: rows, occupations: occupations, skills: skills, isStructured: isStructured)
        self.personal = personal
        let periods = DateFinder(document: document, today: today, barred: { personal.isDigitsBarred($0) }).periods()
        self.periods = periods
        SetAsideRows.mark(&rows, in: document) { tokens in
            Self.slice(periods, tokens) { $0.tokens.lowerBound }.contains { $0.form != .single }
        } namesJob: { tokens in
            !occupations.matches(in: document, tokens: tokens).isEmpty
        }
        durations = DurationFinder(document: document).durations().filter { !personal.isBarred($0.tokens.lowerBound) }
        outline = ResumeOutline(document: document)
        outline.rows = rows
        outline.rowOfToken = [Int32](repeating: -1, count: document.tokens.count)
        for (index, row) in rows.enumerated() {
            for token in row.tokens { outline.rowOfToken[token] = Int32(index) }
        }
    }

    mutating func build() -> ResumeOutline {
        columns = [ColumnState](repeating: ColumnState(), count: (outline.rows.map(\.column).max() ?? 0) + 1)
        for index in outline.rows.indices where outline.rows[index].setAside == nil {
            let column = outline.rows[index].column
            var state = columns[column]
            place(index, &state)
            state.previous = index
            columns[column] = state
        }
        outline.parts.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        readSentences()
        return outline
    }

    // MARK: sections

    private mutating func place(_ index: Int, _ state: inout ColumnState) {
        let row = outline.rows[index]
        if isStructured {
            let section = fixedSection(at: Int(document.tokens[row.tokens.lowerBound].start))
            if section != state.section {
                state = ColumnState()
                state.section = section
            }
            if row.followsBlank { state.entry = nil }
        } else if let heading = HeadingFinder.heading(of: row, in: document) {
            apply(heading, index, &state)
            if outline.rows[index].isHeading || outline.rows[index].entry != nil { return }
        } else if state.inline != nil, row.followsBlank || !continues(state.previous) {
            state.inline = nil
        }
        // An address block ends at its blank line, whatever follows.
        if state.section == .personal, row.followsBlank { state.section = .unknown }
        let section = state.inline ?? state.section
        outline.rows[index].section = section
        placeInEntry(index, section, &state)
    }

    private mutating func apply(_ heading: HeadingFinder.Heading, _ index: Int, _ state: inout ColumnState) {
        if heading.tellsOfEntry, let entry = state.entry, state.section.holdsRoles || state.section == .unknown {
            // "Duties:" below a job's dates goes on with that job.
            state.inline = nil
            state.entryHasBody = false
            outline.rows[index].section = state.section
            outline.rows[index].entry = entry
            outline.rows[index].isHeading = heading.isWholeRow
            return
        }
        if heading.isWholeRow {
            state.section = heading.section
            state.inline = nil
            state.entry = nil
            outline.rows[index].section = heading.section
            outline.rows[index].isHeading = true
            // "Captioning (2019 – now)": the bracket's dates are those of what follows.
            let found = findings(in: outline.rows[index].tokens).filter { $0.form != .single }
            if heading.section.holdsRoles, let first = found.first {
                outline.entries.append(ResumeEntry(section: heading.section, periods: [first.period]))
                state.entry = outline.entries.count - 1
                outline.rows[index].entry = state.entry
                outline.rows[index].isHeader = true
            }
            return
        }
        if heading.section.holdsRoles {
            state.section = heading.section
            state.inline = nil
            state.entry = nil
        } else {
            state.inline = heading.section
        }
    }

    private func fixedSection(at scalar: Int) -> ResumeSection {
        fixedSections.last { $0.start <= scalar }?.section ?? .unknown
    }

    /// Whether the line before was long enough to be going on in the next.
    private func continues(_ previous: Int?) -> Bool {
        guard let previous else { return false }
        let line = document.lines[outline.rows[previous].line]
        return line.end - line.start > 60
    }

    // MARK: findings

    /// The dates whose words lie in a range of words.
    func findings(in tokens: Range<Int>) -> ArraySlice<DateFinding> {
        Self.slice(periods, tokens) { $0.tokens.lowerBound }
    }

    func durations(in tokens: Range<Int>) -> ArraySlice<DurationFinding> {
        Self.slice(durations, tokens) { $0.tokens.lowerBound }
    }

    private static func slice<Element>(
        _ all: [Element], _ tokens: Range<Int>, _ place: (Element) -> Int
    ) -> ArraySlice<Element> {
        func first(from bound: Int) -> Int {
            var low = 0
            var high = all.count
            while low < high {
                let middle = (low + high) / 2
                if place(all[middle]) < bound { low = middle + 1 } else { high = middle }
            }
            return low
        }
        let start = first(from: tokens.lowerBound)
        return all[start..<max(start, first(from: tokens.upperBound))]
    }
}
