import SkillsTaxonomy

/// What a profile earns for each skill of the taxonomy: itself in full, related skills in part.
struct SkillCredit: Sendable {
    /// Credit by skill index, 0…1.
    private(set) var values: [Double]
    /// The profile's skill behind the credit, by skill index; -1 where there is none.
    private(set) var supporters: [Int32]
    /// Skills with a credit, with the credit as a whole number (`EarnedUnit`), by index.
    private(set) var credited: [(skill: Int32, credit: UInt32)] = []

    /// Credit of a skill newly learned on a course: a skill named without experience of using it.
    static let newlyLearned = credit(strength: newlyLearnedStrength, confidence: 1)
    /// The strength of a skill that is named and nowhere shown in use.
    static let newlyLearnedStrength = 0.6

    /// A skill shown at all earns most of the credit; strength of the evidence earns the rest, since how often, how
    /// recently and how long a skill was used says more than that a word occurs. A reading that is as good as certain is
    /// not marked down for its last doubt.
    static func credit(strength: Double, confidence: Double) -> Double {
        (0.5 + 0.5 * min(max(strength, 0), 1)) * min(max(confidence / asGoodAsCertain, 0), 1)
    }

    private static let asGoodAsCertain = 0.85

    init(profile: Profile, taxonomy: Taxonomy) {
        values = [Double](repeating: 0, count: taxonomy.skills.count)
        supporters = [Int32](repeating: -1, count: taxonomy.skills.count)
        var held: [(index: Int, credit: Double)] = []
        for skill in profile.skills {
            guard let index = taxonomy.index(of: skill.id) else { continue }
            held.append((index, Self.credit(strength: skill.strength, confidence: skill.confidence)))
        }
        held.sort { $0.index < $1.index }
        for (index, credit) in held { raise(index, to: credit, by: index) }
        // Related skills after, so that a skill never borrows credit that was itself borrowed.
        for (index, credit) in held {
            for neighbour in taxonomy.neighbours(of: index) {
                raise(neighbour.index, to: credit * neighbour.weight, by: index)
            }
        }
        credited.sort { $0.skill < $1.skill }
        for place in credited.indices { credited[place].credit = EarnedUnit.credit(values[Int(credited[place].skill)]) }
    }

    /// The skill with the most credit of those that satisfy a requirement; the first of equals.
    func best(of requirement: ScoredVacancy.ScoredRequirement) -> Int {
        var best = Int(requirement.skill)
        for other in requirement.alternatives where values[Int(other)] > values[best] { best = Int(other) }
        return best
    }

    /// The units a skill earns of a requirement.
    func earned(_ skill: Int, of requirement: ScoredVacancy.ScoredRequirement) -> Int {
        Int(EarnedUnit.earned(share: UInt32(requirement.share), credit: EarnedUnit.credit(values[skill])))
    }

    /// Ties keep the first supporter, which is the one with the lower index.
    private mutating func raise(_ index: Int, to credit: Double, by supporter: Int) {
        guard credit > values[index] else { return }
        if values[index] == 0 { credited.append((Int32(index), 0)) }
        values[index] = credit
        supporters[index] = Int32(supporter)
    }
}
