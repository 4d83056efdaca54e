/// Every AI job family asks for at least five essential skills and shares at least two skills with jobs that are not AI
/// jobs: the bridges over which people reach it.
enum ReachableFamiliesRule: TaxonomyLintRule {
    static let name = "reachable-families"
    private static let fewestEssential = 5
    private static let fewestBridges = 2

    static func findings(in tables: TaxonomyTables) -> [TaxonomyFinding] {
        var essential: [String: Set<String>] = [:]
        var all: [String: Set<String>] = [:]
        for row in tables.importances {
            all[row.value.occupation, default: []].insert(row.value.skill)
            if row.value.isEssential { essential[row.value.occupation, default: []].insert(row.value.skill) }
        }
        let ordinary = tables.occupations.filter { !$0.value.isAIJob }.map { all[$0.value.id] ?? [] }
        var found: [TaxonomyFinding] = []
        for row in tables.occupations where row.value.isAIJob {
            let needed = essential[row.value.id]?.count ?? 0
            if needed < fewestEssential {
                found.append(
                    finding(
                        TaxonomyTables.occupationsFile, row.line, "\(row.value.id) has \(needed) essential skills.",
                        "Give it at least \(fewestEssential) in occupation_skills.csv."))
            }
            let wanted = all[row.value.id] ?? []
            let bridges = ordinary.map { $0.intersection(wanted).count }.max() ?? 0
            if bridges < fewestBridges {
                found.append(
                    finding(
                        TaxonomyTables.occupationsFile, row.line,
                        "\(row.value.id) shares only \(bridges) skills with any job that is not an AI job.",
                        "Add the skills that people from another job bring; at least \(fewestBridges)."))
            }
        }
        return found
    }
}
