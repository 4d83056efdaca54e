import SkillsTaxonomy

/// Which skills show a wider one: who writes PostgreSQL queries knows SQL.
struct NarrowerSkills: Sendable {
    private let narrower: [String: [String]]

    init(taxonomy: Taxonomy) {
        var narrower: [String: [String]] = [:]
        for (index, skill) in taxonomy.skills.enumerated() {
            for ancestor in taxonomy.ancestors(of: index) {
                narrower[taxonomy.skills[ancestor].id, default: []].append(skill.id)
            }
        }
        self.narrower = narrower
    }

    /// The skills that show any of these: themselves and all narrower ones.
    func showing(_ skills: [String]) -> Set<String> {
        Set(skills).union(skills.flatMap { narrower[$0] ?? [] })
    }
}
