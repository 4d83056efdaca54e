public import SkillsTaxonomy

extension MatchingEngine {
    /// The vacancies that any resident can be matched with; ``pointsInPool(of:in:request:)`` scores the same, in the same
    /// order.
    ///
    /// - Parameter request: `top` plays no part; travel must be nil, since it differs from resident to resident.
    public func pool(of index: MatchIndex, request: MatchRequest) -> VacancyPool {
        var entries: [VacancyPool.Entry] = []
        entries.reserveCapacity(index.count)
        forEachScore(of: Profile(), in: index, request: request) { place, row, score in
            let segment = index.segments[place]
            let possible = Signal.allCases.map { Int32(score.shares.possible($0)) }
            let pay = segment.pay[row].isNaN ? nil : segment.pay[row]
            var hash = FingerprintHash()
            hash.add(segment.fingerprints[row])
            for most in possible { hash.add(UInt64(UInt32(bitPattern: most))) }
            if let pay { hash.add(pay) }
            entries.append(
                VacancyPool.Entry(
                    vacancy: segment.ids[row], pay: pay, possible: possible, fingerprint: hash.value))
        }
        return VacancyPool(parts: Signal.allCases.map(\.name), entries: entries)
    }

    /// The points of a profile for every vacancy of the pool, in millionths: one list for each part of the score, each in
    /// the order of the pool. Nil when the profile holds too little to be scored.
    ///
    /// A score is the sum of its parts. Were it not, a further list would hold the scores themselves, so that an audit sees a
    /// part that was not declared.
    public func pointsInPool(of profile: Profile, in index: MatchIndex, request: MatchRequest) -> [[Int32]]? {
        guard profile.information == .enough else { return nil }
        var points = [[Int32]](repeating: [], count: Signal.allCases.count)
        for part in points.indices { points[part].reserveCapacity(index.count) }
        var scores: [Int32] = []
        scores.reserveCapacity(index.count)
        var isSum = true
        forEachScore(of: profile, in: index, request: request) { _, _, score in
            var sum: Int32 = 0
            for part in points.indices {
                let earned = score.points[part]
                points[part].append(earned)
                sum += earned
            }
            scores.append(Int32(score.total))
            if scores.last != sum { isSum = false }
        }
        return isSum ? points : points + [scores]
    }

    private func forEachScore(
        of profile: Profile, in index: MatchIndex, request: MatchRequest,
        _ body: (_ segment: Int, _ row: Int, _ score: Score) -> Void
    ) {
        let scorer = Scorer(engine: self, profile: profile, request: request)
        IndexScan(scorer, over: index).forEachRow(reaching: 0) { place, row, score in
            body(place, row, score)
            return 0
        }
    }

    /// A hash of what a score reads in an advert, but for its terms.
    static func fingerprint(of vacancy: Vacancy) -> UInt64 {
        var hash = FingerprintHash()
        for requirement in vacancy.requirements {
            hash.add(requirement.skill)
            for other in requirement.alternatives { hash.add(other) }
            hash.add(requirement.importance.rawValue)
            hash.add(requirement.weight)
        }
        for occupation in vacancy.occupations { hash.add(occupation) }
        return hash.value
    }
}
