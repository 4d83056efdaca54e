import Communities
import SkillsTaxonomy

/// Scores vacancies for one profile.
struct Scorer: Sendable {
    let engine: MatchingEngine
    let request: MatchRequest
    let credit: SkillCredit
    /// Likeness of each occupation of the taxonomy to what the person has done, 0…1.
    let background: [Double]
    let profile: Profile

    init(engine: MatchingEngine, profile: Profile, request: MatchRequest) {
        self.engine = engine
        self.request = request
        self.profile = profile
        let credit = SkillCredit(profile: profile, taxonomy: engine.taxonomy)
        self.credit = credit
        let done = profile.occupations.compactMap { engine.taxonomy.occupationIndex(of: $0.id) }
        background = engine.taxonomy.occupations.indices.map { occupation in
            let title = done.map { engine.likeness.likeness($0, occupation) }.max() ?? 0
            return max(title, engine.likeness.coverage(of: occupation, by: credit))
        }
    }

    /// The plain way to a score: one vacancy by itself. Nil when the vacancy is left out.
    ///
    /// `IndexScan` gives the same for every vacancy of an index.
    func score(_ vacancy: ScoredVacancy) -> Score? {
        guard admits(isAIJob: vacancy.isAIJob, validThrough: vacancy.validThrough, terms: vacancy.terms) else {
            return nil
        }
        var travelValue: Double?
        if let travel = request.travel {
            guard let value = TravelSignal.value(of: vacancy.place, travel: travel) else { return nil }
            travelValue = value
        }
        return Score(
            essential: units(of: vacancy, .essential), desirable: units(of: vacancy, .desirable),
            occupation: likeness(of: vacancy.occupations), travel: travelValue, table: SignalShares.all)
    }

    private func admits(isAIJob: Bool, validThrough: String?, terms: JobTerms) -> Bool {
        (isAIJob || request.allJobs) && isOpen(validThrough) && request.wishes.admit(terms)
    }

    func isOpen(_ validThrough: String?) -> Bool { validThrough.map { $0 >= request.today } ?? true }

    /// Likeness of the best of a vacancy's occupations; nil where it has none.
    func likeness(of occupations: [Int32]) -> Double? {
        guard let first = occupations.first else { return nil }
        return occupations.dropFirst().reduce(background[Int(first)]) { max($0, background[Int($1)]) }
    }

    private func units(of vacancy: ScoredVacancy, _ importance: Requirement.Importance) -> Int? {
        var units: Int?
        for requirement in vacancy.requirements where requirement.importance == importance {
            units = (units ?? 0) + credit.earned(credit.best(of: requirement), of: requirement)
        }
        return units
    }
}
