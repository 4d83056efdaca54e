import SkillsTaxonomy

extension Scorer {
    /// The match with a vacancy, explained; nil when the vacancy is left out.
    func match(_ entry: IndexedVacancy, rank: Int) -> Match? {
        let vacancy = ScoredVacancy(entry, taxonomy: engine.taxonomy)
        guard let score = score(vacancy) else { return nil }
        let parts = Signal.allCases.filter { score.shares.possible($0) > 0 }.map { signal in
            ScorePart(
                name: signal.name, points: Double(score.points[signal.rawValue]) / Score.millionths,
                of: Double(score.shares.possible(signal)) / Score.millionths)
        }
        let evidence = Dictionary(profile.skills.map { ($0.id, $0.evidence) }, uniquingKeysWith: { first, _ in first })
        var matched: [Match.Matched] = []
        var missing: [Match.Missing] = []
        for requirement in vacancy.requirements {
            let best = credit.best(of: requirement)
            let earned = credit.values[best]
            let id = engine.taxonomy.skills[best].id
            if earned > 0 {
                let supporter = engine.taxonomy.skills[Int(credit.supporters[best])].id
                matched.append(
                    Match.Matched(
                        skill: id, importance: requirement.importance, credit: Self.rounded(earned),
                        via: supporter == id ? nil : supporter, evidence: evidence[supporter] ?? []))
            }
            if evidence[id] == nil, earned < SkillCredit.newlyLearned {
                missing.append(
                    Match.Missing(
                        skill: id, importance: requirement.importance, worth: worth(of: requirement, to: score),
                        courses: Array(engine.catalogue.courses(teaching: id).prefix(3))))
            }
        }
        matched.sort { left, right in
            if left.importance != right.importance { return left.importance == .essential }
            return left.credit != right.credit ? left.credit > right.credit : left.skill < right.skill
        }
        missing.sort { $0.worth != $1.worth ? $0.worth > $1.worth : $0.skill < $1.skill }
        return Match(
            rank: rank, vacancy: entry.vacancy, score: score.value, band: score.band, parts: parts, matched: matched,
            missing: missing, bars: bars(of: entry.vacancy), thingsToKnow: thingsToKnow(of: entry.vacancy))
    }

    /// Points that learning the skill of a requirement adds to the score.
    private func worth(of requirement: ScoredVacancy.ScoredRequirement, to score: Score) -> Double {
        let signal: Signal = requirement.importance == .essential ? .essentialSkills : .desirableSkills
        let units = (requirement.importance == .essential ? score.essential : score.desirable) ?? 0
        let learned = EarnedUnit.earned(
            share: UInt32(requirement.share), credit: EarnedUnit.credit(SkillCredit.newlyLearned))
        let raised = units - credit.earned(credit.best(of: requirement), of: requirement) + Int(learned)
        let points = score.shares.points(of: signal, value: signal.value(ofUnits: raised))
        return Double(points - Int(score.points[signal.rawValue])) / Score.millionths
    }

    private static func rounded(_ value: Double) -> Double { (value * 1_000_000).rounded() / 1_000_000 }
}
