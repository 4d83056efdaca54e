import Communities
public import SkillsTaxonomy

/// All vacancies that can be matched, as an immutable value: a change makes a new index that shares the unchanged
/// segments, so that a reader never waits for a writer and never sees half a change.
public struct MatchIndex: Sendable {
    var segments: [IndexSegment]
    /// The rows that count, by segment.
    var live: [LiveRows]
    let taxonomy: Taxonomy
    let keepsVacancies: Bool
    /// Counts the changes since the index was made.
    public internal(set) var generation = 0

    /// Makes an index of vacancies in memory; the last of several with the same identifier counts.
    public init(taxonomy: Taxonomy, vacancies: [IndexedVacancy] = []) {
        var builder = MatchIndexBuilder(taxonomy: taxonomy, keepsVacancies: true)
        for entry in vacancies { builder.append(entry) }
        self = builder.index()
    }

    init(taxonomy: Taxonomy, keepsVacancies: Bool, segments: [IndexSegment], live: [LiveRows]) {
        self.taxonomy = taxonomy
        self.keepsVacancies = keepsVacancies
        self.segments = segments
        self.live = live
    }

    /// Vacancies in the index.
    public var count: Int { live.reduce(0) { $0 + $1.count } }

    /// The vacancy with an identifier; nil when it is not in the index, or the index does not keep vacancies.
    public func vacancy(_ id: String) -> Vacancy? {
        guard keepsVacancies, let place = place(of: id) else { return nil }
        return segments[place.segment].vacancies[place.row]
    }

    /// Whether a vacancy is in the index.
    public func contains(_ id: String) -> Bool { place(of: id) != nil }

    /// Where the live row with an identifier stands.
    func place(of id: String) -> (segment: Int, row: Int)? {
        for segment in segments.indices.reversed() {
            if let row = segments[segment].row(of: id), live[segment].contains(row) { return (segment, row) }
        }
        return nil
    }
}
