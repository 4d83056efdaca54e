public import SkillsTaxonomy

/// Makes an index of vacancies given one after another, which need not all be in memory.
public struct MatchIndexBuilder: Sendable {
    private let taxonomy: Taxonomy
    private let keepsVacancies: Bool
    private var rows: SegmentRows
    private var made: MatchIndex
    /// Rows of finished segments.
    private var finished = 0
    /// The last row of each identifier, counted over all segments.
    private var known: [String: Int] = [:]
    /// Rows of the one being made that came again.
    private var superseded: Set<Int> = []

    /// Makes a builder.
    ///
    /// - Parameter keepsVacancies: whether the index holds the vacancies themselves, and not only what a score reads.
    public init(taxonomy: Taxonomy, keepsVacancies: Bool = false) {
        self.taxonomy = taxonomy
        self.keepsVacancies = keepsVacancies
        rows = SegmentRows(skillCount: taxonomy.skills.count)
        made = MatchIndex(taxonomy: taxonomy, keepsVacancies: keepsVacancies, segments: [], live: [])
    }

    /// Appends a vacancy; one with the same identifier that came before is replaced.
    public mutating func append(_ entry: IndexedVacancy) {
        let id = entry.vacancy.id
        switch known.updateValue(finished + rows.count, forKey: id) {
        case nil: break
        case let older? where older >= finished: superseded.insert(older - finished)
        case _?: made.remove(id)
        }
        rows.append(ScoredVacancy(entry, taxonomy: taxonomy), id: id, vacancy: keepsVacancies ? entry.vacancy : nil)
        if rows.count == SegmentRows.most { finishSegment() }
    }

    /// The index of all that was appended.
    public mutating func index() -> MatchIndex {
        finishSegment()
        return made
    }

    private mutating func finishSegment() {
        guard rows.count > 0 else { return }
        made.append(IndexSegment(rows, leavingOut: superseded))
        finished += rows.count
        superseded = []
        rows = SegmentRows(skillCount: taxonomy.skills.count)
    }
}
