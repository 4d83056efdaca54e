/// D1: the gap of mean scores as the sum of gaps of the score's logged parts.
public struct AdditiveParts: Sendable, Hashable {
    /// The community.
    public var community: String
    /// Mean score here minus mean score of the rest, over residents.
    public var gap: Double
    /// The same of each part, in the order of the columns.
    public var parts: [Double]
    /// What the parts do not explain: 0 to 1e-9 unless a part was not declared.
    public var residual: Double
}

/// D1; nil when the records hold no parts.
func additiveParts(_ table: AuditTable) -> [AdditiveParts]? {
    guard !table.columns.parts.isEmpty else { return nil }
    let data = ResidentFeatures(table, complete: false)
    return table.communities.indices.map { place in
        let gap = data.gap(data.meanScore, place)
        let parts = data.parts.map { data.gap($0, place) }
        return AdditiveParts(
            community: table.communities[place], gap: gap, parts: parts, residual: gap - parts.reduce(0, +))
    }
}
