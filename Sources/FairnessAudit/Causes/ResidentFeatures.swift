/// What P2, D1 and D2 read: one line for each known resident with a vacancy, in ascending identifier order.
struct ResidentFeatures: Sendable {
    /// Names of the communities.
    let communities: [String]
    /// The residents' places in the table.
    private(set) var resident: [Int] = []
    /// The community of each.
    private(set) var group: [Int] = []
    /// The mean score of each.
    private(set) var meanScore: [Double] = []
    /// For each feature the mean of each resident.
    private(set) var features: [[Double]]
    /// For each part the mean of each resident.
    private(set) var parts: [[Double]]

    /// Reads the table; with `complete`, residents with a blank feature are left out.
    init(_ table: AuditTable, complete: Bool) {
        communities = table.communities
        features = table.columns.features.map { _ in [] }
        parts = table.columns.parts.map { _ in [] }
        for place in 0..<table.residentCount where table.communityOfResident[place] >= 0 {
            let rows = table.rows(of: place)
            if rows.isEmpty { continue }
            if complete, table.featureMean.contains(where: { $0[place].isNaN }) { continue }
            resident.append(place)
            group.append(Int(table.communityOfResident[place]))
            meanScore.append(rows.reduce(0) { $0 + table.score[$1] } / Double(rows.count))
            for feature in features.indices { features[feature].append(table.featureMean[feature][place]) }
            for part in parts.indices { parts[part].append(table.partMean[part][place]) }
        }
    }

    /// The mean of values in one community minus that in the rest; NaN when either is empty.
    func gap(_ values: [Double], _ wanted: Int) -> Double {
        var own = MeanOf()
        var rest = MeanOf()
        for (value, group) in zip(values, group) {
            if group == wanted { own.add(value) } else { rest.add(value) }
        }
        return own.value - rest.value
    }
}
