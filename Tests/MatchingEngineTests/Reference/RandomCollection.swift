import Communities
import MatchingEngine
import SkillsTaxonomy

/// A made-up vocabulary with vacancies and profiles in it, from a seed.
struct RandomCollection {
    let taxonomy: Taxonomy
    private(set) var generator: SplitMix

    init(seed: UInt64) throws {
        var generator = SplitMix(state: seed)
        func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }
        let count = number(5..<60)
        func skill(_ index: Int) -> String { "s\(100 + index)" }
        let skills = (0..<count).map { index in
            let related: [RelatedSkill] =
                number(0..<3) == 0
                ? [RelatedSkill(id: skill((index + 1 + number(0..<4)) % count), weight: Double(number(1..<10)) / 10)]
                : []
            return Skill(
                id: skill(index), label: "Skill \(index)", kind: .skill, group: "g",
                broader: index > 3 && number(0..<3) == 0 ? [skill(number(0..<3))] : [],
                related: related.filter { $0.id != skill(index) })
        }
        let occupations = (0..<number(1..<12)).map { index in
            let own = Set((0..<number(1..<8)).map { _ in skill(number(0..<count)) }).sorted()
            return Occupation(
                id: "o\(100 + index)", title: "Job \(index)", essential: own.filter { $0.hasSuffix("1") == false },
                desirable: own.filter { $0.hasSuffix("1") })
        }
        taxonomy = try Taxonomy(skills: skills, occupations: occupations, version: "random \(seed)")
        self.generator = generator
    }

    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }

    mutating func isOne(in chances: Int) -> Bool { number(0..<chances) == 0 }

    private mutating func skill() -> String {
        isOne(in: 20) ? "unknown-\(number(0..<5))" : taxonomy.skills[number(0..<taxonomy.skills.count)].id
    }

    private mutating func occupation() -> String {
        isOne(in: 10) ? "nobody" : taxonomy.occupations[number(0..<taxonomy.occupations.count)].id
    }

    private mutating func place() -> Coordinate {
        Coordinate(latitude: 52.3 + Double(number(0..<40)) / 100, longitude: -2.1 + Double(number(0..<40)) / 100)
    }

    mutating func vacancy(_ id: String) -> IndexedVacancy {
        var requirements: [Requirement] = []
        var taken = Set<String>()
        for _ in 0..<number(0..<14) {
            let skill = skill()
            guard taken.insert(skill).inserted else { continue }
            let others = isOne(in: 5) ? (0..<number(1..<4)).map { _ in self.skill() } : []
            requirements.append(
                Requirement(
                    skill: skill, alternatives: others, importance: isOne(in: 3) ? .desirable : .essential,
                    weight: Double(number(1..<11)) / 10, evidence: []))
        }
        let pay = isOne(in: 2) ? Pay(minimum: 20_000, maximum: Double(number(20_000..<40_000)), unit: .year) : nil
        let types = [[], ["FULL_TIME"], ["PART_TIME"], ["FULL_TIME", "PART_TIME"]][number(0..<4)]
        let workplaces: [Workplace?] = [
            nil, Workplace(kind: .onSite), Workplace(kind: .remote), Workplace(kind: .hybrid),
            Workplace(kind: .hybrid, officeDays: Double(number(0..<6))),
        ]
        let vacancy = Vacancy(
            id: id, title: "Job", employer: nil, locations: [], isRemote: isOne(in: 10), pay: pay,
            employmentTypes: types, workHours: isOne(in: 4) ? "4 on 4 off, days and nights" : nil, datePosted: nil,
            validThrough: isOne(in: 2) ? "2026-1\(number(0..<3))-15" : nil, aiRole: isOne(in: 5) ? .none : .appliesAI,
            aiRoleReason: "", occupations: (0..<number(0..<3)).map { _ in occupation() }, requirements: requirements,
            thingsToKnow: [], workplace: workplaces[number(0..<workplaces.count)])
        return IndexedVacancy(vacancy: vacancy, coordinate: isOne(in: 4) ? nil : place())
    }

    mutating func profile() -> Profile {
        var skills: [ProfileSkill] = []
        var taken = Set<String>()
        for _ in 0..<number(1..<15) {
            let id = skill()
            guard taken.insert(id).inserted else { continue }
            skills.append(
                ProfileSkill(
                    id: id, confidence: Double(number(10..<101)) / 100, strength: Double(number(0..<101)) / 100,
                    level: nil, months: nil, lastUsed: nil,
                    evidence: [Evidence(start: 0, end: 1, text: "x", rule: "name")]))
        }
        let held = (0..<number(0..<3)).map { _ in
            ProfileOccupation(
                id: occupation(), months: nil, lastHeld: nil,
                evidence: Evidence(start: 0, end: 1, text: "x", rule: "occupation"))
        }
        return Profile(skills: skills.sorted { $0.id < $1.id }, occupations: held, information: .enough)
    }

    mutating func request() -> MatchRequest {
        var request = MatchRequest(top: [1, 3, 20, 500][number(0..<4)], allJobs: isOne(in: 2), today: "2026-11-24")
        if isOne(in: 3) {
            request.travel = MatchRequest.Travel(
                from: place(), maximumMinutes: number(5..<90), mode: isOne(in: 2) ? .car : .publicTransport)
        }
        if isOne(in: 3) { request.wishes.minimumPay = number(18_000..<40_000) }
        if isOne(in: 3) { request.wishes.pattern = WorkPattern.allCases[number(0..<3)] }
        if isOne(in: 3) { request.wishes.homeDays = number(1..<6) }
        return request
    }
}
