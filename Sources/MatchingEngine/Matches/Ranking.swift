import Communities
public import SkillsTaxonomy

/// The best vacancies of a profile by identifier and score, to be explained with the vacancies themselves.
public struct Ranking: Sendable {
    private let rows: [TopRows.Row]
    private let index: MatchIndex?
    private let scorer: Scorer?

    init() {
        rows = []
        index = nil
        scorer = nil
    }

    init(rows: [TopRows.Row], index: MatchIndex, scorer: Scorer) {
        self.rows = rows
        self.index = index
        self.scorer = scorer
    }

    /// Identifiers, best first.
    public var vacancies: [String] { rows.map(\.id) }

    /// The scores in their order, each 0…1.
    public var scores: [Double] { rows.map { Double($0.total) / Score.millionths } }

    /// The matches explained.
    ///
    /// - Parameter vacancy: gives the vacancy with an identifier; nil when it is gone.
    /// - Returns: the matches, and whether every vacancy is as it was ranked. One that is gone or has changed since, so
    ///   that it scores otherwise, is left out.
    public func explained(_ vacancy: (_ id: String) -> Vacancy?) -> (matches: [Match], isComplete: Bool) {
        guard let index, let scorer else { return ([], true) }
        var matches: [Match] = []
        for row in rows {
            guard let vacancy = vacancy(row.id) else { continue }
            var coordinate: Coordinate?
            if case .at(let place) = index.segments[row.segment].place(of: row.row) { coordinate = place }
            let entry = IndexedVacancy(vacancy: vacancy, coordinate: coordinate)
            guard let match = scorer.match(entry, rank: matches.count + 1),
                match.score == Double(row.total) / Score.millionths
            else { continue }
            matches.append(match)
        }
        return (matches, matches.count == rows.count)
    }
}
