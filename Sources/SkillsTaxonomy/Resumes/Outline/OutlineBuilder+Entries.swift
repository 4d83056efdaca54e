extension OutlineBuilder {
    /// Sections in which a line with dates opens a job or role.
    static let roleSections: Set<ResumeSection> = [.work, .volunteering, .projects, .unknown, .other, .profile]

    /// Decides whether a row heads a job or role, belongs to one, or to none.
    mutating func placeInEntry(_ index: Int, _ section: ResumeSection, _ state: inout ColumnState) {
        let row = outline.rows[index]
        // Claimed by the heading above it already.
        if row.entry != nil { return }
        guard Self.roleSections.contains(section) else { return }
        if isDatedHeader(row, section) {
            if tellsOfNoRole(row) {
                state.entry = nil
                return
            }
            openEntry(index, section, &state)
            return
        }
        if section.holdsRoles || isStructured, isUndatedHeader(index, section) {
            let titles = headerTitles(in: row.tokens)
            outline.entries.append(ResumeEntry(section: section, titles: titles))
            take(index, header: true, &state)
            return
        }
        guard let entry = state.entry else { return }
        if row.followsBlank, !row.isBullet, tellsOfLearning(row.tokens, onlyStart: false) {
            state.entry = nil
            return
        }
        if row.followsBlank, !row.isBullet, state.entryHasBody, !isStructured {
            // A paragraph after a gap tells of no certain job, unless it says "current".
            let isCurrent = document.tokens[row.tokens].contains { RowWords.current.contains($0) }
            state.entry = isCurrent ? outline.entries.indices.last { outline.entries[$0].isOngoing } : nil
            if let entry = state.entry { outline.rows[index].entry = entry }
            return
        }
        state.entryHasBody = true
        outline.rows[index].entry = entry
    }

    private mutating func take(_ index: Int, header: Bool, _ state: inout ColumnState) {
        state.entry = outline.entries.count - 1
        state.entryHasBody = false
        state.headerLine = outline.rows[index].line
        outline.rows[index].entry = state.entry
        outline.rows[index].isHeader = header
    }

    // MARK: headers

    private func isDatedHeader(_ row: ResumeRow, _ section: ResumeSection) -> Bool {
        let found = findings(in: row.tokens)
        guard let first = found.first else { return false }
        let opens = first.tokens.lowerBound <= row.tokens.lowerBound + 1
        let closes = found.last.map { row.tokens.upperBound - $0.tokens.upperBound <= 1 } ?? false
        guard first.form != .single || found.contains(where: { $0.form != .single }) else {
            // "Leaflets, 2019": a single date heads a role only where roles are listed.
            guard section.holdsRoles, row.tokens.count <= 14, !isProse(row) else { return false }
            return opens || closes || first.tokens.count > 1 && !row.isBullet
        }
        if row.isBullet {
            guard first.form == .range || hasTitleFirst(row) else { return false }
            return opens || closes || hasTitleFirst(row)
        }
        if opens, first.form != .since || row.tokens.count <= 22 { return true }
        if isProse(row) { return false }
        return row.tokens.count <= 26 || startsWithTitle(row)
    }

    private func isProse(_ row: ResumeRow) -> Bool {
        if findings(in: row.tokens).first?.tokens.lowerBound == row.tokens.lowerBound { return false }
        if RowWords.prose.contains(document.tokens[row.tokens.lowerBound]) { return row.tokens.count > 4 }
        // "Now I drive a van", "Before that I was a labourer"
        let opening = row.tokens.lowerBound..<min(row.tokens.upperBound, row.tokens.lowerBound + 4)
        if document.tokens[opening].contains(where: { RowWords.first.contains($0) }) { return row.tokens.count > 4 }
        // "Mary worked as a carer from 2008 to 2015."
        return row.tokens.count > 8 && document.lines[row.line].lastCharacter == 0x2E
            && document.tokens[row.tokens].contains { RowWords.verbs.contains($0) }
    }

    /// The row opens with a title: "Librarian, city libraries service. Since 2010."
    private func startsWithTitle(_ row: ResumeRow) -> Bool {
        guard let title = headerTitles(in: heading(of: row)).first else { return false }
        var place = row.tokens.lowerBound
        while place < row.tokens.upperBound, TitleWords.modifiers.contains(document.tokens[place]),
            Int(document.tokens[place].start) < title.start
        {
            place += 1
        }
        return title.start == Int(document.tokens[place].start)
    }

    /// What of a row can head an entry: all of a short one, the first sentence of a long one.
    private func heading(of row: ResumeRow) -> Range<Int> {
        guard row.tokens.count > 26 else { return row.tokens }
        return document.sentence(around: row.tokens.lowerBound).clamped(to: row.tokens)
    }

    private func hasTitleFirst(_ row: ResumeRow) -> Bool {
        let limit = min(row.tokens.upperBound, row.tokens.lowerBound + 10)
        return !headerTitles(in: row.tokens.lowerBound..<limit).isEmpty
    }

    /// Learning, illness, living somewhere: dated, but no role.
    private func tellsOfNoRole(_ row: ResumeRow) -> Bool {
        if !headerTitles(in: heading(of: row)).isEmpty { return false }
        if document.tokens[row.tokens].contains(where: { RowWords.notWork.contains($0) }) { return true }
        guard !row.section.holdsRoles else { return tellsOfLearning(row.tokens, onlyStart: true) }
        return tellsOfLearning(row.tokens, onlyStart: false)
    }

    func tellsOfLearning(_ tokens: Range<Int>, onlyStart: Bool) -> Bool {
        // In a list of jobs "school" may be the workplace: only what stands first, after the dates, counts.
        let last = onlyStart ? min(tokens.upperBound, tokens.lowerBound + 6) : tokens.upperBound
        for place in tokens.lowerBound..<last {
            guard let match = RowWords.education.longestMatch(in: document, at: place, limit: last) else { continue }
            if !onlyStart { return true }
            if !Self.workplaces.contains(document.tokens[match.tokens.lowerBound]) { return true }
        }
        return false
    }

    private static let workplaces = WordSet(
        "school college university grammar sixth high secondary comprehensive polytechnic")

    /// A job title alone on its line, followed by what was done.
    private func isUndatedHeader(_ index: Int, _ section: ResumeSection) -> Bool {
        let row = outline.rows[index]
        guard !row.isBullet, row.tokens.count <= 14, !isProse(row), durations(in: row.tokens).isEmpty else {
            return false
        }
        let titles = headerTitles(in: row.tokens)
        guard let first = titles.first, startsRow(first, row) else { return false }
        // The line below brings the dates and will claim this one.
        if index + 1 < outline.rows.count {
            let next = outline.rows[index + 1]
            if next.column == row.column, !next.followsBlank, !next.isBullet, next.tokens.count <= 12,
                isDatedHeader(next, section), headerTitles(in: next.tokens).isEmpty
            {
                return false
            }
        }
        return true
    }

    private func startsRow(_ title: OccupationMention, _ row: ResumeRow) -> Bool {
        let start = Int(document.tokens[row.tokens.lowerBound].start)
        return title.start - start <= 24
    }

    private mutating func openEntry(_ index: Int, _ section: ResumeSection, _ state: inout ColumnState) {
        let row = outline.rows[index]
        var found = Array(findings(in: row.tokens))
        if found.contains(where: { $0.form != .single }) { found.removeAll { $0.form == .single } }
        if let open = state.entry, completes(open, row, state) {
            outline.entries[open].periods = periods(of: found, in: row.tokens)
            outline.rows[index].entry = open
            outline.rows[index].isHeader = true
            return
        }
        if found.count > 1, splits(row, found) {
            openSeveral(index, section, found, &state)
            return
        }
        var entry = ResumeEntry(
            section: section, periods: periods(of: found, in: row.tokens), titles: headerTitles(in: heading(of: row)))
        var claimed: [Int] = []
        // The title often stands on the line above the dates, or on the line below them.
        if let previous = state.previous, canClaim(previous, for: row) {
            let titles = headerTitles(in: outline.rows[previous].tokens)
            if !titles.isEmpty || !entry.titles.isEmpty || isShort(outline.rows[previous]) {
                entry.titles = titles + entry.titles
                claimed.append(previous)
            }
            // Title, employer, dates: three lines.
            if entry.titles.isEmpty, let above = rowAbove(previous), canClaim(above, for: outline.rows[previous]) {
                let titles = headerTitles(in: outline.rows[above].tokens)
                if !titles.isEmpty {
                    entry.titles = titles
                    claimed.append(above)
                }
            }
        }
        if entry.titles.isEmpty, index + 1 < outline.rows.count {
            let next = outline.rows[index + 1]
            if next.column == row.column, !next.followsBlank, !next.isBullet, next.tokens.count <= 16,
                findings(in: next.tokens).isEmpty, HeadingFinder.heading(of: next, in: document) == nil || isStructured
            {
                let titles = headerTitles(in: next.tokens)
                if !titles.isEmpty {
                    entry.titles = titles
                    claimed.append(index + 1)
                }
            }
        }
        outline.entries.append(entry)
        take(index, header: true, &state)
        for other in claimed {
            // An entry that the line above opened by itself gives way.
            if let old = outline.rows[other].entry, old != state.entry { outline.entries[old].titles = [] }
            outline.rows[other].entry = state.entry
            outline.rows[other].isHeader = true
            if other > index { outline.rows[other].section = section }
        }
    }

    /// The dates of a title that stands a line or two above.
    private func completes(_ entry: Int, _ row: ResumeRow, _ state: ColumnState) -> Bool {
        guard !row.followsBlank, !row.isBullet, let header = state.headerLine, row.line - header <= 2,
            outline.entries[entry].periods.isEmpty, !outline.entries[entry].titles.isEmpty
        else { return false }
        return row.tokens.count <= 12 && headerTitles(in: row.tokens).isEmpty
    }

    private func rowAbove(_ index: Int) -> Int? {
        var above = index - 1
        while above >= 0, outline.rows[above].column != outline.rows[index].column { above -= 1 }
        return above >= 0 ? above : nil
    }

    private func isShort(_ row: ResumeRow) -> Bool { row.tokens.count <= 12 }

    private func canClaim(_ previous: Int, for row: ResumeRow) -> Bool {
        let above = outline.rows[previous]
        return !row.followsBlank && !row.isBullet && above.line == row.line - 1 && !above.isHeading && !above.isBullet
            && above.tokens.count <= 20 && findings(in: above.tokens).isEmpty && above.section == row.section
            && durations(in: above.tokens).isEmpty && !isProse(above)
            && (above.entry == nil || above.followsBlank || above.isHeader)
    }

    /// Whether a row tells several roles, each with its own dates, rather than one role with two stretches.
    private func splits(_ row: ResumeRow, _ found: [DateFinding]) -> Bool {
        guard found.count > 1 else { return false }
        for (left, right) in zip(found, found.dropFirst()) where right.tokens.lowerBound - left.tokens.upperBound >= 2 {
            return true
        }
        return false
    }

    private mutating func openSeveral(
        _ index: Int, _ section: ResumeSection, _ found: [DateFinding], _ state: inout ColumnState
    ) {
        let row = outline.rows[index]
        let datesFirst =
            found[0].tokens.lowerBound <= row.tokens.lowerBound + 3
            && headerTitles(
                in: row.tokens.lowerBound..<found[0].tokens.lowerBound
            ).isEmpty
        var firstEntry: Int?
        for (place, finding) in found.enumerated() {
            let start: Int
            let end: Int
            if datesFirst {
                start = place == 0 ? row.tokens.lowerBound : finding.tokens.lowerBound
                end = place + 1 < found.count ? found[place + 1].tokens.lowerBound : row.tokens.upperBound
            } else {
                start = place == 0 ? row.tokens.lowerBound : found[place - 1].tokens.upperBound
                end = place + 1 < found.count ? finding.tokens.upperBound : row.tokens.upperBound
            }
            guard start < end else { continue }
            let titles = headerTitles(in: start..<end)
            if titles.isEmpty, document.tokens[start..<end].contains(where: { RowWords.notWork.contains($0) }) {
                continue
            }
            if titles.isEmpty, tellsOfLearning(start..<end, onlyStart: row.section.holdsRoles) { continue }
            outline.entries.append(ResumeEntry(section: section, periods: [finding.period], titles: titles))
            outline.parts.append((start..<end, outline.entries.count - 1))
            if firstEntry == nil { firstEntry = outline.entries.count - 1 }
        }
        state.entry = firstEntry
        state.entryHasBody = false
        outline.rows[index].entry = firstEntry
        outline.rows[index].isHeader = true
    }
}
