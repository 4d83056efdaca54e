public import SkillsTaxonomy

/// All vacancies that can be matched, as an immutable value: a change makes a new index that shares the unchanged
/// segments, so that a reader never waits for a writer and never sees half a change.
public struct MatchIndex: Sendable {
    private(set) var segments: [IndexSegment]
    /// Where each vacancy stands.
    private var places: [String: (segment: Int, row: Int)]
    /// Rows that were removed or replaced, by segment.
    private(set) var removed: [Set<Int>]
    private let taxonomy: Taxonomy
    /// Counts the changes since the index was made.
    public private(set) var generation: Int

    /// Vacancies in a segment before it is left alone: keeps a single change cheap at any size.
    static let segmentSize = 4_096
    /// Rewritten when more than this share of a segment is dead.
    private static let deadShare = 0.25

    /// Makes an index; the last of several vacancies with the same identifier counts.
    public init(taxonomy: Taxonomy, vacancies: [IndexedVacancy] = []) {
        self.taxonomy = taxonomy
        segments = []
        places = [:]
        removed = []
        generation = 0
        var start = 0
        while start < vacancies.count {
            let end = min(start + Self.segmentSize, vacancies.count)
            append(Array(vacancies[start..<end]))
            start = end
        }
    }

    /// Vacancies in the index.
    public var count: Int { places.count }

    /// The vacancy with an identifier.
    public func vacancy(_ id: String) -> Vacancy? {
        places[id].map { segments[$0.segment].vacancies[$0.row].vacancy }
    }

    /// An index with vacancies added, replacing those with the same identifiers, and others taken out.
    public func changed(adding added: [IndexedVacancy], removing gone: [String] = []) -> MatchIndex {
        var next = self
        next.generation += 1
        for id in gone + added.map(\.vacancy.id) {
            guard let place = next.places.removeValue(forKey: id) else { continue }
            next.removed[place.segment].insert(place.row)
        }
        next.rewriteDeadSegments()
        if !added.isEmpty { next.appendMerging(added) }
        return next
    }

    private mutating func append(_ vacancies: [IndexedVacancy]) {
        // The last of several with the same identifier counts.
        var latest: [String: Int] = [:]
        for (row, entry) in vacancies.enumerated() { latest[entry.vacancy.id] = row }
        var dead = Set<Int>()
        for (row, entry) in vacancies.enumerated() {
            if latest[entry.vacancy.id] == row {
                if let older = places[entry.vacancy.id] { removed[older.segment].insert(older.row) }
                places[entry.vacancy.id] = (segments.count, row)
            } else {
                dead.insert(row)
            }
        }
        segments.append(IndexSegment(vacancies, taxonomy: taxonomy))
        removed.append(dead)
    }

    /// Small segments at the end grow together by doubling, so that n single additions cost n log n.
    private mutating func appendMerging(_ added: [IndexedVacancy]) {
        var batch = added
        while let last = segments.last, last.vacancies.count <= batch.count,
            last.vacancies.count + batch.count <= Self.segmentSize
        {
            let older = living(segments.count - 1)
            for entry in older { places[entry.vacancy.id] = nil }
            batch = older + batch
            segments.removeLast()
            removed.removeLast()
        }
        append(batch)
    }

    private mutating func rewriteDeadSegments() {
        for index in segments.indices
        where Double(removed[index].count) > Self.deadShare * Double(segments[index].vacancies.count) {
            let kept = living(index)
            segments[index] = IndexSegment(kept, taxonomy: taxonomy)
            removed[index] = []
            for (row, entry) in kept.enumerated() { places[entry.vacancy.id] = (index, row) }
        }
    }

    private func living(_ index: Int) -> [IndexedVacancy] {
        segments[index].vacancies.enumerated().filter { !removed[index].contains($0.offset) }.map(\.element)
    }
}
