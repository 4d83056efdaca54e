import SkillsTaxonomy

/// An immutable run of vacancies with their requirements in flat arrays, so that every one can be scored.
struct IndexSegment: Sendable {
    let vacancies: [IndexedVacancy]
    /// Requirement `r` of vacancy `v` for `r` in `starts[v]..<starts[v + 1]`; essential ones come first.
    let starts: [Int32]
    /// Place after the last essential requirement of each vacancy.
    let essentialEnds: [Int32]
    /// First skill index of each requirement.
    let skills: [Int32]
    /// Weight of each requirement as a share of all of its importance in the vacancy.
    let shares: [Double]
    /// Further skills that satisfy a requirement; empty for nearly all.
    let alternatives: [Int32: [Int32]]
    /// Occupation indexes of each vacancy.
    let occupations: [[Int32]]
    let isAIJob: [Bool]

    /// An advert that names fewer requirements than this says too little for a full score on them: one lucky word must
    /// not make a strong match.
    private static let leastWeight = 3.0

    init(_ vacancies: [IndexedVacancy], taxonomy: Taxonomy) {
        var starts: [Int32] = [0]
        var essentialEnds: [Int32] = []
        var skills: [Int32] = []
        var shares: [Double] = []
        var alternatives: [Int32: [Int32]] = [:]
        var occupations: [[Int32]] = []
        for entry in vacancies {
            for importance in [Requirement.Importance.essential, .desirable] {
                let wanted = entry.vacancy.requirements.filter { $0.importance == importance }
                let total = max(wanted.reduce(0) { $0 + $1.weight }, Self.leastWeight)
                for requirement in wanted {
                    let indexes = ([requirement.skill] + requirement.alternatives)
                        .compactMap { taxonomy.index(of: $0) }.map(Int32.init)
                    guard let first = indexes.first else { continue }
                    if indexes.count > 1 { alternatives[Int32(skills.count)] = Array(indexes.dropFirst()) }
                    skills.append(first)
                    shares.append(requirement.weight / total)
                }
                if importance == .essential { essentialEnds.append(Int32(skills.count)) }
            }
            starts.append(Int32(skills.count))
            occupations.append(
                entry.vacancy.occupations.compactMap { taxonomy.occupationIndex(of: $0) }.map(Int32.init))
        }
        self.vacancies = vacancies
        self.starts = starts
        self.essentialEnds = essentialEnds
        self.skills = skills
        self.shares = shares
        self.alternatives = alternatives
        self.occupations = occupations
        isAIJob = vacancies.map { $0.vacancy.aiRole != .none }
    }

    /// The skill of a requirement with the most credit; the first of equals.
    func bestSkill(of requirement: Int, credit: SkillCredit) -> Int {
        var best = Int(skills[requirement])
        for other in alternatives[Int32(requirement)] ?? [] where credit.values[Int(other)] > credit.values[best] {
            best = Int(other)
        }
        return best
    }
}
