import Communities
import MatchingEngine
import SkillsTaxonomy

/// The score as its rules say it, one vacancy after another, with nothing done for speed: what the index must agree with.
struct PlainMatcher {
    let taxonomy: Taxonomy
    let profile: Profile
    let request: MatchRequest
    /// Credit of every skill that earns some, 0…1.
    private let credits: [String: Double]

    init(taxonomy: Taxonomy, profile: Profile, request: MatchRequest) {
        self.taxonomy = taxonomy
        self.profile = profile
        self.request = request
        credits = Self.credits(of: profile, in: taxonomy)
    }

    /// Identifiers with millionths, best first.
    func ranking(_ vacancies: [IndexedVacancy]) -> [(id: String, total: Int)] {
        var found: [(id: String, total: Int)] = []
        for entry in vacancies {
            if let total = total(entry) { found.append((entry.vacancy.id, total)) }
        }
        found.sort { $0.total != $1.total ? $0.total > $1.total : $0.id < $1.id }
        return Array(found.prefix(request.top))
    }

    private static func credits(of profile: Profile, in taxonomy: Taxonomy) -> [String: Double] {
        var credits: [String: Double] = [:]
        func own(_ skill: ProfileSkill) -> Double {
            (0.5 + 0.5 * min(max(skill.strength, 0), 1)) * min(max(skill.confidence / 0.85, 0), 1)
        }
        for skill in profile.skills where taxonomy.skill(skill.id) != nil {
            credits[skill.id] = max(credits[skill.id] ?? 0, own(skill))
        }
        for skill in profile.skills {
            guard let index = taxonomy.index(of: skill.id) else { continue }
            for neighbour in taxonomy.neighbours(of: index) {
                let id = taxonomy.skills[neighbour.index].id
                credits[id] = max(credits[id] ?? 0, own(skill) * neighbour.weight)
            }
        }
        return credits
    }

    /// Units earned of 30,000; nil where nothing known is asked for.
    private func units(_ vacancy: Vacancy, _ importance: Requirement.Importance) -> Int? {
        let wanted = vacancy.requirements.filter { $0.importance == importance }
        let total = max(wanted.reduce(0) { $0 + $1.weight }, 3)
        var units: Int?
        for requirement in wanted {
            let known = ([requirement.skill] + requirement.alternatives).filter { taxonomy.skill($0) != nil }
            guard !known.isEmpty else { continue }
            let share = Int((min(max(requirement.weight / total, 0), 1) * 30_000).rounded())
            let credit = known.map { credits[$0] ?? 0 }.max() ?? 0
            units = (units ?? 0) + share * Int((min(credit, 1) * 65_536).rounded()) / 65_536
        }
        return units
    }

    /// Share of an occupation's skills that are credited, or likeness of its skills to those of one held.
    private func likeness(_ id: String) -> Double {
        guard let occupation = taxonomy.occupation(id) else { return 0 }
        let weights = Self.weights(of: occupation, in: taxonomy)
        var (earned, possible) = (0.0, 0.0)
        for (skill, weight) in weights {
            earned += weight * (credits[skill] ?? 0)
            possible += weight
        }
        var best = possible > 0 ? earned / possible : 0
        for held in profile.occupations {
            guard let other = taxonomy.occupation(held.id) else { continue }
            best = max(best, held.id == id ? 1 : Self.cosine(weights, Self.weights(of: other, in: taxonomy)))
        }
        return best
    }

    private static func weights(of occupation: Occupation, in taxonomy: Taxonomy) -> [(skill: String, weight: Double)] {
        (occupation.essential.map { ($0, 1.0) } + occupation.desirable.map { ($0, 0.5) }).sorted { $0.0 < $1.0 }
    }

    private static func cosine(
        _ left: [(skill: String, weight: Double)], _ right: [(skill: String, weight: Double)]
    ) -> Double {
        // In the order of the identifiers and to the precision of the engine's table.
        let others = Dictionary(uniqueKeysWithValues: right.map { ($0.skill, $0.weight) })
        let dot = left.reduce(0) { $0 + $1.weight * (others[$1.skill] ?? 0) }
        func norm(_ vector: [(skill: String, weight: Double)]) -> Double {
            vector.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
        }
        return Double(Float(dot / max(norm(left) * norm(right), .ulpOfOne)))
    }

    private func total(_ entry: IndexedVacancy) -> Int? {
        let vacancy = entry.vacancy
        guard vacancy.aiRole != .none || request.allJobs, vacancy.isOpen(on: request.today), admits(vacancy) else {
            return nil
        }
        // Weight and value of each signal that speaks.
        var speaking: [(weight: Double, value: Double)] = []
        if let units = units(vacancy, .essential) {
            speaking.append((0.50, min(Double(units) / (0.8 * 30_000), 1)))
        }
        if let units = units(vacancy, .desirable) {
            speaking.append((0.12, min(Double(units) / (0.6 * 30_000), 1)))
        }
        let occupations = vacancy.occupations.filter { taxonomy.occupation($0) != nil }
        if let best = occupations.map({ likeness($0) }).max() { speaking.append((0.30, best)) }
        guard !speaking.isEmpty else { return nil }
        if let travel = request.travel {
            guard let value = value(entry, travel) else { return nil }
            speaking.append((0.08, value))
        }
        let weights = speaking.reduce(0) { $0 + $1.weight }
        return speaking.reduce(0) { total, signal in
            let share = signal.weight / weights
            return total
                + min(
                    Int((share * min(signal.value, 1) * 1_000_000).rounded()), Int((share * 1_000_000).rounded()))
        }
    }

    private func value(_ entry: IndexedVacancy, _ travel: MatchRequest.Travel) -> Double? {
        if entry.vacancy.isRemote { return 1 }
        guard let place = entry.coordinate else { return 0.5 }
        let minutes = Double(TravelEstimate.between(travel.from, place, mode: travel.mode).minutes)
        let limit = Double(travel.maximumMinutes)
        if minutes > limit { return nil }
        return minutes <= 15 || limit <= 15 ? 1 : (limit - minutes) / (limit - 15)
    }

    private func admits(_ vacancy: Vacancy) -> Bool {
        if let least = request.wishes.minimumPay, let pay = vacancy.pay, pay.currency == "GBP",
            Int(pay.maximum * pay.unit.perYear) < least
        {
            return false
        }
        let types = Set(vacancy.employmentTypes)
        switch request.wishes.pattern {
        case .fullTime where types == ["PART_TIME"]: return false
        case .partTime where types == ["FULL_TIME"]: return false
        case .weekdays where vacancy.workHours?.contains("nights") == true: return false
        default: break
        }
        guard let least = request.wishes.homeDays else { return true }
        switch vacancy.workplace?.kind {
        case .remote: return true
        case .hybrid: return vacancy.workplace?.officeDays.map { 5 - $0 >= Double(least) } ?? true
        case .onSite: return false
        case nil: return vacancy.isRemote
        }
    }
}
