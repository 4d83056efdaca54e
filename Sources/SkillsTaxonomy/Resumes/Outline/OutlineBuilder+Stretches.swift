extension OutlineBuilder {
    /// The periods that a heading's dates tell.
    func periods(of found: [DateFinding], in tokens: Range<Int>) -> [Period] {
        guard found.allSatisfy({ $0.form == .single }) else { return found.map(\.period) }
        let told = stretches(in: tokens)
        return told.isEmpty ? found.map(\.period) : told
    }

    /// The stretches of time told in words: by dates, or by a length of time and where it ends.
    ///
    /// "2016 to 2019"; "for the last eleven years"; "five years, till 2010"; "started in 1988, made redundant in 2005".
    func stretches(in tokens: Range<Int>) -> [Period] {
        let found = findings(in: tokens)
        let ranges = found.filter { $0.form != .single }
        if !ranges.isEmpty { return ranges.map(\.period) }
        let lengths = durations(in: tokens)
        if let length = lengths.first(where: \.reachesNow) {
            // "I have used AutoCAD for eight years and SolidWorks for the last two": both reach to now.
            let hasPerfect = tells(Self.perfect, in: tokens)
            let months = hasPerfect ? lengths.map(\.months).max() ?? length.months : length.months
            return [Period(start: today.ordinal + 1 - months, end: today.ordinal + 1, isOngoing: true)]
        }
        if found.count == 1, let end = found.first, lengths.count == 1, let length = lengths.first,
            follows(end, DateWords.until, from: tokens.lowerBound)
        {
            let last = end.period.start
            return [Period(start: last - length.months, end: last, isOngoing: false)]
        }
        if found.count == 2, let first = found.first, let last = found.last,
            last.period.end > first.period.start,
            tells(DateWords.starting, in: tokens.lowerBound..<first.tokens.lowerBound),
            tells(DateWords.ending, in: first.tokens.upperBound..<last.tokens.lowerBound)
        {
            return [Period(start: first.period.start, end: last.period.start + 1, isOngoing: false)]
        }
        return []
    }

    private static let perfect = WordSet("have ive has been")

    private func follows(_ finding: DateFinding, _ words: WordSet, from start: Int) -> Bool {
        tells(words, in: max(start, finding.tokens.lowerBound - 2)..<finding.tokens.lowerBound)
    }

    private func tells(_ words: WordSet, in tokens: Range<Int>) -> Bool {
        document.tokens[tokens].contains { words.contains($0) }
    }

    /// Cuts running text without stops where a new stretch opens: "before that I was", "and now I".
    ///
    /// Only words that tell more than one stretch of time are cut.
    func clauses(of tokens: Range<Int>) -> [Range<Int>] {
        guard findings(in: tokens).count + durations(in: tokens).count > 1 else { return [tokens] }
        var clauses: [Range<Int>] = []
        var start = tokens.lowerBound
        var place = start + 1
        while place < tokens.upperBound {
            if let match = Self.openers.longestMatch(in: document, at: place, limit: tokens.upperBound) {
                clauses.append(start..<place)
                start = place
                place = match.tokens.upperBound
            } else {
                place += 1
            }
        }
        clauses.append(start..<tokens.upperBound)
        return clauses
    }

    private static let openers = PhraseTable([
        "before that", "before this", "prior to that", "after that", "and then", "then I", "now I", "now I'm",
        "and now", "and I", "I also", "also I", "since then", "but I", "and before",
    ])
}
