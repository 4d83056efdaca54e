/// The links between skills as flat arrays: for each skill a slice of neighbours and a slice of broader skills.
struct SkillLinks: Sendable {
    static let broaderWeight = 0.5
    static let narrowerWeight = 0.6

    var starts: [Int32] = [0]
    var targets: [Int32] = []
    var weights: [Float64] = []
    var broaderStarts: [Int32] = [0]
    var broaderTargets: [Int32] = []

    init(skills: [Skill], index: [String: Int]) throws {
        var heaviest = [[Int: Double]](repeating: [:], count: skills.count)
        func join(_ from: Int, _ to: Int, _ weight: Double) {
            guard from != to else { return }
            heaviest[from][to] = max(heaviest[from][to] ?? 0, weight)
        }
        for (position, skill) in skills.enumerated() {
            for wider in skill.broader {
                guard let target = index[wider] else {
                    throw TaxonomyError.unknownSkill(wider, of: skill.id, file: TaxonomyTables.skillsFile)
                }
                join(position, target, Self.broaderWeight)
                join(target, position, Self.narrowerWeight)
                broaderTargets.append(Int32(target))
            }
            broaderStarts.append(Int32(broaderTargets.count))
            for link in skill.related {
                guard let target = index[link.id] else {
                    throw TaxonomyError.unknownSkill(link.id, of: skill.id, file: TaxonomyTables.skillsFile)
                }
                join(position, target, link.weight)
                join(target, position, link.weight)
            }
        }
        for links in heaviest {
            for (target, weight) in links.sorted(by: { $0.key < $1.key }) {
                targets.append(Int32(target))
                weights.append(weight)
            }
            starts.append(Int32(targets.count))
        }
    }

    func neighbours(of index: Int) -> [(index: Int, weight: Double)] {
        (Int(starts[index])..<Int(starts[index + 1])).map { (index: Int(targets[$0]), weight: weights[$0]) }
    }

    /// Whether a skill stands at the end of a chain of broader links from another.
    func isBroader(_ wider: Int, than narrower: Int) -> Bool {
        guard broaderStarts[narrower] != broaderStarts[narrower + 1] else { return false }
        return ancestors(of: narrower).contains(wider)
    }

    /// Breadth first, so nearer skills come first; a circular link ends where it began.
    func ancestors(of index: Int) -> [Int] {
        var seen: Set<Int> = [index]
        var found: [Int] = []
        var next = index
        var read = 0
        while true {
            for link in Int(broaderStarts[next])..<Int(broaderStarts[next + 1]) {
                let wider = Int(broaderTargets[link])
                if seen.insert(wider).inserted { found.append(wider) }
            }
            guard read < found.count else { return found }
            next = found[read]
            read += 1
        }
    }
}
