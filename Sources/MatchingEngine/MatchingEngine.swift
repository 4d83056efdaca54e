public import SkillsTaxonomy

/// Ranks vacancies for a profile, with the reason for every point.
///
/// The engine reads skills, occupations and what the resident asks for; it cannot see who the person is. It holds no
/// clock and no random source: the same profile, index and request give the same matches.
public struct MatchingEngine: Sendable {
    /// The vocabulary it scores in.
    public let taxonomy: Taxonomy
    /// The courses that close gaps.
    public let catalogue: CourseCatalogue
    let likeness: OccupationLikeness

    /// The engine's version, kept with every match record; raised whenever a score can change.
    public static let version = "2"

    /// Makes an engine for a vocabulary and a catalogue.
    public init(taxonomy: Taxonomy, catalogue: CourseCatalogue) {
        self.taxonomy = taxonomy
        self.catalogue = catalogue
        likeness = OccupationLikeness(taxonomy: taxonomy)
    }

    /// The match of one profile with one vacancy, by itself, exactly as a ranking scores and explains it.
    ///
    /// Nil when the profile holds too little to score honestly, or a ranking would leave the vacancy out.
    public func match(_ profile: Profile, with entry: IndexedVacancy, request: MatchRequest, rank: Int = 1) -> Match? {
        guard profile.information == .enough else { return nil }
        return Scorer(engine: self, profile: profile, request: request).match(entry, rank: rank)
    }

    /// The best vacancies of a profile, best first; ties go to the lower vacancy identifier.
    ///
    /// Empty when the profile holds too little to score honestly. Vacancies in which no skill and no known occupation
    /// was found are left out, as are closed ones.
    public func ranking(for profile: Profile, in index: MatchIndex, request: MatchRequest) -> Ranking {
        guard profile.information == .enough, request.top > 0 else { return Ranking() }
        let scorer = Scorer(engine: self, profile: profile, request: request)
        var best = TopRows(limit: request.top)
        IndexScan(scorer, over: index).forEachRow(reaching: 0) { place, row, score in
            let id = index.segments[place].ids[row]
            best.offer(TopRows.Row(total: score.total, id: id, segment: place, row: row))
            return best.threshold
        }
        return Ranking(rows: best.sorted(), index: index, scorer: scorer)
    }

    /// The best matches of a profile, best first, from an index that keeps its vacancies.
    public func matches(for profile: Profile, in index: MatchIndex, request: MatchRequest) -> [Match] {
        let ranking = ranking(for: profile, in: index, request: request)
        return ranking.explained { index.vacancy($0) }.matches
    }
}
