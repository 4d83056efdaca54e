extension OutlineBuilder {
    private static let titleSections: Set<ResumeSection> = [
        .work, .volunteering, .projects, .unknown, .other, .profile, .personal, .licences,
    ]
    private static let timeSections: Set<ResumeSection> = [.work, .volunteering, .projects, .unknown, .other, .profile]

    /// Reads what sentences outside job headings tell: "I worked as a carer for 3 years", "chef 22 years".
    mutating func readSentences() {
        var added: [(tokens: Range<Int>, entry: Int)] = []
        for sentence in document.sentences where !sentence.isEmpty {
            guard let row = outline.row(ofToken: sentence.lowerBound), !row.isHeading, !row.isHeader else { continue }
            // A sentence may run over lines; what heads a role below it is not part of it.
            var start = sentence.lowerBound
            while start < sentence.upperBound {
                // In two columns side by side each column's words are a sentence of their own.
                guard let here = outline.row(ofToken: start) else { break }
                var end = start + 1
                while end < sentence.upperBound, let next = outline.row(ofToken: end), next.column == here.column,
                    !next.isHeader, !next.isHeading, next.setAside == here.setAside
                { end += 1 }
                if !here.isHeader, !here.isHeading, here.setAside == nil {
                    for clause in clauses(of: start..<end) {
                        read(clause, start == sentence.lowerBound ? row : here, &added)
                    }
                }
                start = end
            }
        }
        outline.parts = (outline.parts + added).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private mutating func read(
        _ sentence: Range<Int>, _ row: ResumeRow, _ added: inout [(tokens: Range<Int>, entry: Int)]
    ) {
        guard Self.titleSections.contains(row.section) else { return }
        let titles = titles(in: sentence, row)
        let found = Self.timeSections.contains(row.section) ? findings(in: sentence).filter { $0.form != .single } : []
        let lengths = Self.timeSections.contains(row.section) ? Array(durations(in: sentence)) : []
        if titles.isEmpty, row.entry != nil { return }
        if titles.count > 1, found.count + lengths.count > 1 {
            // "english teacher 6 year then warehouse picker 3 years": each title with the time that follows it.
            let starts = titles.dropFirst().compactMap { token(at: $0.start, in: sentence) }
            if starts.count == titles.count - 1 {
                let bounds = [sentence.lowerBound] + starts + [sentence.upperBound]
                for (index, title) in titles.enumerated() where bounds[index] < bounds[index + 1] {
                    read(bounds[index]..<bounds[index + 1], row, [title], &added)
                }
                return
            }
        }
        read(sentence, row, titles, &added)
    }

    private func token(at scalar: Int, in tokens: Range<Int>) -> Int? {
        var low = tokens.lowerBound
        var high = tokens.upperBound
        while low < high {
            let middle = (low + high) / 2
            if Int(document.tokens[middle].start) < scalar { low = middle + 1 } else { high = middle }
        }
        return low < tokens.upperBound ? low : nil
    }

    private mutating func read(
        _ sentence: Range<Int>, _ row: ResumeRow, _ titles: [OccupationMention],
        _ added: inout [(tokens: Range<Int>, entry: Int)]
    ) {
        let timed = Self.timeSections.contains(row.section)
        let found = timed ? stretches(in: sentence) : []
        let lengths = timed ? Array(durations(in: sentence)) : []
        let words = document.tokens[sentence]
        let isRole = !titles.isEmpty
        if !isRole {
            guard !words.contains(where: { RowWords.notWork.contains($0) }),
                words.contains(where: { RowWords.work.contains($0) }), !isDenied(sentence),
                !tellsOfLearning(sentence, onlyStart: false)
            else { return }
        }
        guard !found.isEmpty || !lengths.isEmpty else {
            // Told inside a role: "promoted to line lead". Its time is the role's.
            if let entry = row.entry {
                outline.entries[entry].innerTitles += titles
            } else {
                outline.looseTitles += titles
            }
            return
        }
        if found.isEmpty, let longest = length(of: lengths) {
            let isPast = words.contains { RowWords.past.contains($0) }
            let isSum = words.contains { RowWords.summary.contains($0) } || row.section == .profile || !isPast
            if isSum { outline.summaryMonths = max(outline.summaryMonths, longest) }
            guard isRole || !isSum || row.section == .unknown else { return }
            outline.entries.append(
                ResumeEntry(
                    section: row.section, undatedMonths: longest, titles: titles))
            if isSum { outline.sums.insert(outline.entries.count - 1) }
        } else {
            outline.entries.append(ResumeEntry(section: row.section, periods: found, titles: titles))
        }
        // Inside another job only a title with dates of its own has its own time.
        if row.entry == nil || (isRole && !found.isEmpty) { added.append((sentence, outline.entries.count - 1)) }
    }

    /// "at Greggs for 18 months, at Aldi for one year": one after another, so their sum; else the longest told.
    private func length(of lengths: [DurationFinding]) -> Int? {
        let stays = lengths.filter {
            $0.tokens.lowerBound > 0 && DateWords.during.contains(document.tokens[$0.tokens.lowerBound - 1])
        }
        return stays.count > 1 ? stays.reduce(0) { $0 + $1.months } : lengths.map(\.months).max()
    }

    /// "I haven't had a paid job since 2014."
    private func isDenied(_ sentence: Range<Int>) -> Bool {
        document.tokens[sentence].contains { Self.denials.contains($0) }
    }

    private static let denials = WordSet("not never havent hasnt hadnt no didnt without")

    private mutating func titles(in sentence: Range<Int>, _ row: ResumeRow) -> [OccupationMention] {
        // "Mr Singh, manager" is somebody to ask, unless the line heads the page.
        if row.line >= 3, Self.honorifics.contains(document.tokens[sentence.lowerBound]) { return [] }
        // A short line near the top is a headline: "Robot cell technician".
        if row.line < 14, row.section == .unknown || row.section == .profile || row.section == .personal,
            row.tokens.count <= 14, !RowWords.prose.contains(document.tokens[row.tokens.lowerBound])
        {
            let headline = headerTitles(in: sentence)
            if !headline.isEmpty {
                if outline.headline == nil, row.entry == nil { outline.headline = headline[0] }
                return headline
            }
        }
        return occupations.ownMatches(in: document, tokens: sentence)
            .filter { !personal.isBarred($0.tokens.lowerBound) }
            .map { occupations.mention($0, in: document, base: 0.8) }
    }

    private static let honorifics = WordSet("mr mrs ms miss")
}
