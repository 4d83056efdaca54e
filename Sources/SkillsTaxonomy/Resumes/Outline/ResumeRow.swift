/// A line of a résumé, or one column's part of it, with what it is.
struct ResumeRow: Sendable {
    /// Its words, as positions in ``TextDocument/tokens``; never empty.
    let tokens: Range<Int>
    /// Its line, from 0.
    let line: Int
    /// Its column in a text of two and more, from 0.
    let column: Int
    let isBullet: Bool
    /// A blank line stands before it.
    var followsBlank: Bool
    var section: ResumeSection = .unknown
    /// The words are a heading and nothing else.
    var isHeading = false
    /// Position in ``ResumeOutline/entries`` of the job or role it belongs to.
    var entry: Int?
    /// The row heads its entry: title, place, dates.
    var isHeader = false
    /// Why the row is not read as part of the résumé.
    var setAside: SetAsideRows.Reason?
}

/// A job or role: its heading rows and what is told below them.
struct ResumeEntry: Sendable {
    let section: ResumeSection
    var periods: [Period] = []
    /// Months that are told without dates.
    var undatedMonths: Int?
    /// Job titles that head it.
    var titles: [OccupationMention] = []
    /// Job titles told in what stands below: "promoted to line lead".
    var innerTitles: [OccupationMention] = []

    /// Months in it; nil when the text does not say.
    var months: Int? {
        periods.isEmpty ? undatedMonths : Period.monthsCovered(by: periods)
    }

    /// The last month in it.
    var last: YearMonth? { periods.map(\.last).max() }
    var isOngoing: Bool { periods.contains { $0.isOngoing } }
}
