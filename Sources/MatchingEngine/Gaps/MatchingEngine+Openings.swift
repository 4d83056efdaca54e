public import SkillsTaxonomy

extension MatchingEngine {
    /// Single skills that are tried, those that most jobs lack first.
    private static let mostTried = 60
    /// Of the best single skills, how many are tried in pairs.
    private static let mostPaired = 10

    /// How many jobs a profile fits; no job for a profile with too little to score.
    public func jobs(for profile: Profile, in index: MatchIndex, request: MatchRequest) -> JobCounts {
        guard profile.information == .enough else { return JobCounts(strong: 0, reachable: 0) }
        let scorer = Scorer(engine: self, profile: profile, request: request)
        var strong = 0
        var reachable = 0
        let least = Int(Band.reachableScore * Score.millionths)
        IndexScan(scorer, over: index).forEachRow(reaching: least) { _, _, score in
            switch score.band {
            case .strong: strong += 1
            case .reachable: reachable += 1
            case .stretch, .notEnoughInformation: break
            }
            return least
        }
        return JobCounts(strong: strong, reachable: reachable)
    }

    /// The one or two skills that would open most jobs, best first; none that opens nothing.
    ///
    /// Skills count as newly learned on a course. Each number comes from matching the profile with them again.
    ///
    /// - Parameter limit: how many to give.
    public func openings(
        for profile: Profile, in index: MatchIndex, request: MatchRequest, limit: Int
    ) -> [SkillOpening] {
        guard profile.information == .enough else { return [] }
        let before = jobs(for: profile, in: index, request: request)
        func opening(_ skills: [String]) -> SkillOpening {
            let learned = skills.reduce(profile) { $0.learning($1) }
            return SkillOpening(
                skills: skills, jobs: jobs(for: learned, in: index, request: request), before: before)
        }
        let singles = missingSkills(of: profile, in: index, request: request).prefix(Self.mostTried).map {
            opening([$0])
        }
        .sorted { $0.isBetter(than: $1) }
        let paired = singles.prefix(Self.mostPaired).flatMap(\.skills)
        var pairs: [SkillOpening] = []
        for (place, first) in paired.enumerated() {
            for second in paired[(place + 1)...] { pairs.append(opening([first, second])) }
        }
        // A pair is worth naming only when it opens more than either of its skills alone.
        let alone = Dictionary(singles.map { ($0.skills[0], $0) }, uniquingKeysWith: { first, _ in first })
        pairs.removeAll { pair in
            pair.skills.contains { alone[$0].map { $0.opens >= pair.opens && $0.brings >= pair.brings } ?? false }
        }
        return Array(
            (singles + pairs).filter { $0.opens + $0.brings > 0 }.sorted { $0.isBetter(than: $1) }.prefix(limit))
    }

    /// Skills that jobs ask for and the profile lacks, those that most jobs ask for first, then by identifier.
    private func missingSkills(of profile: Profile, in index: MatchIndex, request: MatchRequest) -> [String] {
        let scorer = Scorer(engine: self, profile: profile, request: request)
        let held = Set(profile.skills.map(\.id))
        var isWanting = index.segments.map { [Bool](repeating: false, count: $0.count) }
        IndexScan(scorer, over: index).forEachRow(reaching: 0) { place, row, score in
            if score.band != .strong { isWanting[place][row] = true }
            return 0
        }
        var counts = [Int](repeating: 0, count: taxonomy.skills.count)
        for (place, segment) in index.segments.enumerated() {
            segment.directory.forEach { key, postings in
                let term = key / 2
                // A choice of skills counts for the first of them.
                let skill = term < segment.skillCount ? term : Int(segment.choices[term - segment.skillCount][0])
                for posting in postings where isWanting[place][Int(segment.postingRows[posting])] {
                    counts[skill] += 1
                }
            }
        }
        return counts.indices.filter { counts[$0] > 0 }.map { (id: taxonomy.skills[$0].id, count: counts[$0]) }
            .filter { !held.contains($0.id) }.sorted { ($1.count, $0.id) < ($0.count, $1.id) }.map(\.id)
    }
}

extension Profile {
    /// The profile with a skill newly learned on a course; unchanged when it is there already.
    public func learning(_ skill: String) -> Profile {
        guard !skills.contains(where: { $0.id == skill }) else { return self }
        var learned = self
        learned.skills.append(
            ProfileSkill(
                id: skill, confidence: 1, strength: SkillCredit.newlyLearnedStrength, level: nil, months: nil,
                lastUsed: nil, evidence: []))
        learned.skills.sort { $0.id < $1.id }
        return learned
    }
}
