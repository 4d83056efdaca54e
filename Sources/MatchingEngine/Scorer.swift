import Communities
import SkillsTaxonomy

/// Scores vacancies for one profile.
struct Scorer: Sendable {
    /// The points of one vacancy.
    struct Score {
        var points = [Double](repeating: 0, count: Signal.allCases.count)
        var possible = [Double](repeating: 0, count: Signal.allCases.count)
        /// The sum of the points.
        var total = 0.0
        var essentialCoverage = 1.0
        var desirableCoverage = 0.0
    }

    private let engine: MatchingEngine
    private let request: MatchRequest
    private let credit: SkillCredit
    /// Likeness of each occupation of the taxonomy to what the person has done, 0…1.
    private let background: [Double]
    private let evidence: [String: [Evidence]]
    private let held: Set<String>

    init(engine: MatchingEngine, profile: Profile, request: MatchRequest) {
        self.engine = engine
        self.request = request
        let credit = SkillCredit(profile: profile, taxonomy: engine.taxonomy)
        self.credit = credit
        evidence = Dictionary(profile.skills.map { ($0.id, $0.evidence) }, uniquingKeysWith: { first, _ in first })
        held = Set(profile.skills.map(\.id))
        let done = profile.occupations.compactMap { engine.taxonomy.occupationIndex(of: $0.id) }
        background = engine.taxonomy.occupations.indices.map { occupation in
            let title = done.map { engine.likeness.likeness($0, occupation) }.max() ?? 0
            return max(title, engine.likeness.coverage(of: occupation, by: credit))
        }
    }

    /// The score of a row; nil when it is left out.
    func score(_ row: Int, in segment: IndexSegment) -> Score? {
        guard segment.isAIJob[row] || request.allJobs else { return nil }
        let entry = segment.vacancies[row]
        guard entry.vacancy.isOpen(on: request.today) else { return nil }

        let start = Int(segment.starts[row])
        let middle = Int(segment.essentialEnds[row])
        let end = Int(segment.starts[row + 1])
        let occupations = segment.occupations[row]

        var values = [Double?](repeating: nil, count: Signal.allCases.count)
        let essential = middle > start ? coverage(start..<middle, in: segment) : nil
        let desirable = end > middle ? coverage(middle..<end, in: segment) : nil
        values[Signal.essentialSkills.rawValue] = essential.map(Signal.essentialSkills.value(ofCoverage:))
        values[Signal.desirableSkills.rawValue] = desirable.map(Signal.desirableSkills.value(ofCoverage:))
        if !occupations.isEmpty {
            values[Signal.occupation.rawValue] = occupations.map { background[Int($0)] }.max()
        }
        guard values.contains(where: { $0 != nil }) else { return nil }
        if let travel = request.travel {
            switch TravelSignal.value(of: entry, travel: travel) {
            case .tooFar: return nil
            case .value(let value): values[Signal.travel.rawValue] = value
            }
        }
        var score = Self.combined(values)
        score.essentialCoverage = essential ?? 1
        score.desirableCoverage = desirable ?? 0
        return score
    }

    /// Weights are shared out among the signals that speak; points are rounded to six decimals and then added, so that
    /// the parts add up to the score exactly as printed.
    private static func combined(_ values: [Double?]) -> Score {
        var score = Score()
        let speaking = Signal.allCases.filter { values[$0.rawValue] != nil }
        let weight = speaking.reduce(0) { $0 + $1.weight }
        for signal in speaking {
            let share = signal.weight / weight
            let value = min(max(values[signal.rawValue] ?? 0, 0), 1)
            score.possible[signal.rawValue] = rounded(share)
            score.points[signal.rawValue] = min(rounded(share * value), rounded(share))
            score.total += score.points[signal.rawValue]
        }
        score.total = rounded(score.total)
        return score
    }

    private static func rounded(_ value: Double) -> Double { (value * 1_000_000).rounded() / 1_000_000 }

    private func coverage(_ requirements: Range<Int>, in segment: IndexSegment) -> Double {
        var sum = 0.0
        for requirement in requirements {
            sum += segment.shares[requirement] * credit.values[segment.bestSkill(of: requirement, credit: credit)]
        }
        return sum
    }

    // MARK: Explanation

    /// The match of a row, explained.
    func match(_ row: Int, in segment: IndexSegment, rank: Int) -> Match {
        let vacancy = segment.vacancies[row].vacancy
        let score = score(row, in: segment) ?? Score()
        let parts = Signal.allCases.filter { score.possible[$0.rawValue] > 0 }.map {
            ScorePart(name: $0.name, points: score.points[$0.rawValue], of: score.possible[$0.rawValue])
        }
        var matched: [Match.Matched] = []
        var missing: [Match.Missing] = []
        for requirement in Int(segment.starts[row])..<Int(segment.starts[row + 1]) {
            let isEssential = requirement < Int(segment.essentialEnds[row])
            let importance: Requirement.Importance = isEssential ? .essential : .desirable
            let signal: Signal = isEssential ? .essentialSkills : .desirableSkills
            let best = segment.bestSkill(of: requirement, credit: credit)
            let earned = credit.values[best]
            let id = engine.taxonomy.skills[best].id
            if earned > 0 {
                let supporter = engine.taxonomy.skills[Int(credit.supporters[best])].id
                matched.append(
                    Match.Matched(
                        skill: id, importance: importance, credit: Self.rounded(earned),
                        via: supporter == id ? nil : supporter, evidence: evidence[supporter] ?? []))
            }
            if !held.contains(id), earned < SkillCredit.newlyLearned {
                let coverage = isEssential ? score.essentialCoverage : score.desirableCoverage
                let raised = coverage + (SkillCredit.newlyLearned - earned) * segment.shares[requirement]
                let worth =
                    (signal.value(ofCoverage: raised) - signal.value(ofCoverage: coverage))
                    * score.possible[signal.rawValue]
                missing.append(
                    Match.Missing(
                        skill: id, importance: importance, worth: Self.rounded(worth),
                        courses: Array(engine.catalogue.courses(teaching: id).prefix(3))))
            }
        }
        matched.sort { left, right in
            if left.importance != right.importance { return left.importance == .essential }
            return left.credit != right.credit ? left.credit > right.credit : left.skill < right.skill
        }
        missing.sort { $0.worth != $1.worth ? $0.worth > $1.worth : $0.skill < $1.skill }
        return Match(
            rank: rank, vacancy: vacancy, score: score.total,
            band: Band(score: score.total, essentialCoverage: score.essentialCoverage), parts: parts, matched: matched,
            missing: missing)
    }
}
