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
    public static let version = "1"

    /// Makes an engine for a vocabulary and a catalogue.
    public init(taxonomy: Taxonomy, catalogue: CourseCatalogue) {
        self.taxonomy = taxonomy
        self.catalogue = catalogue
        likeness = OccupationLikeness(taxonomy: taxonomy)
    }

    /// The best matches of a profile, best first; ties go to the lower vacancy identifier.
    ///
    /// Empty when the profile holds too little to score honestly. Vacancies in which no skill and no known occupation
    /// was found are left out, as are closed ones.
    public func matches(for profile: Profile, in index: MatchIndex, request: MatchRequest) -> [Match] {
        guard profile.information == .enough, request.top > 0 else { return [] }
        let scorer = Scorer(engine: self, profile: profile, request: request)
        var best = TopRows(limit: request.top)
        for (segmentIndex, segment) in index.segments.enumerated() {
            let dead = index.removed[segmentIndex]
            for row in segment.vacancies.indices where !dead.contains(row) {
                guard let score = scorer.score(row, in: segment) else { continue }
                best.offer(
                    TopRows.Row(
                        score: score.total, id: segment.vacancies[row].vacancy.id, segment: segmentIndex, row: row))
            }
        }
        return best.sorted().enumerated().map { place, row in
            scorer.match(row.row, in: index.segments[row.segment], rank: place + 1)
        }
    }
}
