import SkillsTaxonomy

/// What a score reads of a vacancy.
struct ScoredVacancy: Hashable, Sendable {
    /// A requirement in the taxonomy's numbers.
    struct ScoredRequirement: Hashable, Sendable {
        let skill: Int32
        /// Further skills that satisfy it; empty for nearly all.
        let alternatives: [Int32]
        let importance: Requirement.Importance
        /// Units of `EarnedUnit.whole`.
        let share: UInt16
    }

    /// Essential first.
    let requirements: [ScoredRequirement]
    let occupations: [Int32]
    let isAIJob: Bool
    let validThrough: String?
    let place: JobPlace
    let terms: JobTerms
    /// Pounds a year, the middle of what is offered; nil when the advert does not say.
    let pay: Double?
    /// Tells one version of the advert from another.
    let fingerprint: UInt64

    init(_ entry: IndexedVacancy, taxonomy: Taxonomy) {
        let vacancy = entry.vacancy
        var found: [ScoredRequirement] = []
        found.reserveCapacity(vacancy.requirements.count)
        for importance in Requirement.Importance.allCases {
            var weight = 0.0
            var count = 0
            for requirement in vacancy.requirements where requirement.importance == importance {
                weight += requirement.weight
                count += 1
            }
            let total = max(weight, EarnedUnit.leastWeight)
            for requirement in vacancy.requirements where requirement.importance == importance {
                var first = taxonomy.index(of: requirement.skill)
                var others: [Int32] = []
                for alternative in requirement.alternatives {
                    guard let index = taxonomy.index(of: alternative) else { continue }
                    if first == nil { first = index } else { others.append(Int32(index)) }
                }
                guard let first else { continue }
                found.append(
                    ScoredRequirement(
                        skill: Int32(first), alternatives: others, importance: importance,
                        share: EarnedUnit.share(weight: requirement.weight, total: total, count: count)))
            }
        }
        requirements = found
        occupations = vacancy.occupations.compactMap { taxonomy.occupationIndex(of: $0).map(Int32.init) }
        isAIJob = vacancy.aiRole != .none
        validThrough = vacancy.validThrough
        place = vacancy.isRemote ? .home : entry.coordinate.map(JobPlace.at) ?? .unknown
        terms = JobTerms(vacancy)
        pay = vacancy.pay.flatMap { $0.currency == "GBP" ? $0.yearly : nil }
        fingerprint = MatchingEngine.fingerprint(of: vacancy)
    }
}
