/// No skill is broader than itself by way of others.
enum NoCirclesRule: TaxonomyLintRule {
    static let name = "no-circles"

    static func findings(in tables: TaxonomyTables) -> [TaxonomyFinding] {
        var broader: [String: [String]] = [:]
        for row in tables.skills { broader[row.value.id] = row.value.broader }
        // Taking away skills with nothing left above them leaves the circles and what hangs below them.
        var above = broader.mapValues { Set($0.filter { broader[$0] != nil }) }
        var below: [String: [String]] = [:]
        for (id, wider) in above { for other in wider { below[other, default: []].append(id) } }
        var free = above.filter(\.value.isEmpty).map(\.key)
        while let id = free.popLast() {
            above[id] = nil
            for other in below[id] ?? [] {
                above[other]?.remove(id)
                if above[other]?.isEmpty == true { free.append(other) }
            }
        }
        return tables.skills.filter { above[$0.value.id] != nil && isInCircle($0.value.id, above) }.map {
            finding(
                TaxonomyTables.skillsFile, $0.line, "\($0.value.id) is broader than itself by way of other skills.",
                "Take out one broader link of the circle.")
        }
    }

    private static func isInCircle(_ id: String, _ above: [String: Set<String>]) -> Bool {
        var seen: Set<String> = []
        var open = Array(above[id] ?? [])
        while let next = open.popLast() {
            if next == id { return true }
            if seen.insert(next).inserted { open.append(contentsOf: above[next] ?? []) }
        }
        return false
    }
}
