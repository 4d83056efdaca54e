extension MatchIndex {
    /// Rows in a segment past which it no longer grows by single changes: keeps a change cheap at any size.
    private static let mostMerged = 4_096
    /// Rewritten when more than this share of a segment is dead.
    private static let deadShare = 0.25

    /// An index with vacancies added, replacing those with the same identifiers, and others taken out.
    public func changed(adding added: [IndexedVacancy], removing gone: [String] = []) -> MatchIndex {
        var next = self
        next.generation += 1
        var latest: [String: Int] = [:]
        for (place, entry) in added.enumerated() { latest[entry.vacancy.id] = place }
        for id in gone { next.remove(id) }
        for id in latest.keys { next.remove(id) }
        next.rewriteDeadSegments()
        var rows = SegmentRows(skillCount: taxonomy.skills.count)
        for (place, entry) in added.enumerated() where latest[entry.vacancy.id] == place {
            rows.append(
                ScoredVacancy(entry, taxonomy: taxonomy), id: entry.vacancy.id,
                vacancy: keepsVacancies ? entry.vacancy : nil)
            if rows.count == SegmentRows.most {
                next.append(IndexSegment(rows))
                rows = SegmentRows(skillCount: taxonomy.skills.count)
            }
        }
        if rows.count > 0 { next.appendMerging(rows) }
        return next
    }

    mutating func append(_ segment: IndexSegment) {
        segments.append(segment)
        live.append(LiveRows(rows: segment.count))
    }

    mutating func remove(_ id: String) {
        guard let place = place(of: id) else { return }
        live[place.segment].remove(place.row)
    }

    /// Small segments at the end grow together by doubling, so that n single additions cost n log n.
    private mutating func appendMerging(_ added: SegmentRows) {
        var rows = added
        while let last = live.last, last.count <= rows.count, last.count + rows.count <= Self.mostMerged {
            segments[segments.count - 1].append(last, to: &rows)
            segments.removeLast()
            live.removeLast()
        }
        append(IndexSegment(rows))
    }

    private mutating func rewriteDeadSegments() {
        var kept: [Int] = []
        for place in segments.indices {
            let rows = live[place]
            if Double(rows.dead) <= Self.deadShare * Double(rows.rows) {
                kept.append(place)
            } else if rows.count > 0 {
                var living = SegmentRows(skillCount: taxonomy.skills.count)
                segments[place].append(rows, to: &living)
                segments[place] = IndexSegment(living)
                live[place] = LiveRows(rows: living.count)
                kept.append(place)
            }
        }
        guard kept.count < segments.count else { return }
        segments = kept.map { segments[$0] }
        live = kept.map { live[$0] }
    }
}
