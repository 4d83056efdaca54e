/// A résumé cut into rows, sections and entries, with the job titles and dates found in them.
struct ResumeOutline {
    let document: TextDocument
    var rows: [ResumeRow] = []
    var entries: [ResumeEntry] = []
    /// Job titles found outside entries, such as a headline's.
    var looseTitles: [OccupationMention] = []
    /// The title of a line near the top such as "LABORATORY TECHNICIAN", which names the work below it.
    var headline: OccupationMention?
    /// Months told as a sum: "35 years in the trade".
    var summaryMonths = 0
    /// Entries whose length sums a life up and so does not come on top of dated ones.
    var sums: Set<Int> = []
    /// The row of each word; -1 where there is none.
    var rowOfToken: [Int32] = []
    /// Words that belong to another entry than their row does, in the order of the text.
    var parts: [(tokens: Range<Int>, entry: Int)] = []

    /// The entry a word stands in, as a position in ``entries``.
    func entry(ofToken token: Int) -> Int? {
        // The last part that starts at or before the word.
        var low = 0
        var high = parts.count
        while low < high {
            let middle = (low + high) / 2
            if parts[middle].tokens.lowerBound <= token { low = middle + 1 } else { high = middle }
        }
        if low > 0, parts[low - 1].tokens.contains(token) { return parts[low - 1].entry }
        return row(ofToken: token)?.entry
    }

    func row(ofToken token: Int) -> ResumeRow? {
        guard rowOfToken.indices.contains(token), rowOfToken[token] >= 0 else { return nil }
        return rows[Int(rowOfToken[token])]
    }

    /// Dated jobs that no title heads: where a headline names the work, they are that work.
    var untitledJobs: [ResumeEntry] {
        entries.filter { $0.titles.isEmpty && !$0.periods.isEmpty && ($0.section == .work || $0.section == .unknown) }
    }

    /// Months of work of every kind, overlaps counted once; nil where the text tells no time.
    ///
    /// Dated roles are joined; a past stretch told without dates comes on top; a sum told of the whole life is a floor.
    var monthsOfExperience: Int? {
        let dated = Period.monthsCovered(by: entries.flatMap(\.periods))
        let undated = entries.indices.reduce(0) { total, index in
            guard entries[index].periods.isEmpty, !sums.contains(index) else { return total }
            return total + (entries[index].undatedMonths ?? 0)
        }
        let total = min(max(dated + undated, summaryMonths), 70 * 12)
        return total > 0 ? total : nil
    }
}
