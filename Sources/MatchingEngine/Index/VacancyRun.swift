/// Neighbouring rows of a segment that say the same of everything a score reads but skills and travel, so that one bound
/// serves all of them.
struct VacancyRun: Hashable, Sendable {
    /// What the rows have in common.
    struct Kind: OptionSet, Hashable, Sendable {
        let rawValue: UInt8

        static let isAIJob = Kind(rawValue: 1)
        static let asksEssential = Kind(rawValue: 2)
        static let asksDesirable = Kind(rawValue: 4)
    }

    let start: Int32
    let end: Int32
    /// Place in the segment's `occupationSets`.
    let occupations: Int32
    let kind: Kind

    var rows: Range<Int> { Int(start)..<Int(end) }
}
