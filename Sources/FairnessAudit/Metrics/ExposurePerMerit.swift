/// V3m: exposure in the top k per relevant row, and its ratio to the rest (disparate treatment ratio, Singh and
/// Joachims 2018).
public struct ExposurePerMerit: Sendable, Hashable {
    /// The community.
    public var community: String
    /// Σ v·[rank ≤ k] / Σ relevant; NaN without a relevant row.
    public var exposurePerMerit: Double
    /// The same over that of the rest.
    public var ratio: Double
}

/// V3m over rows with a judgement; nil without ranks or judgements.
func exposurePerMerit(_ table: AuditTable, _ parameters: AuditParameters) -> [ExposurePerMerit]? {
    guard !table.rank.isEmpty, !table.relevant.isEmpty else { return nil }
    let weights = (0...parameters.k).map { $0 == 0 ? 0 : attention($0) }
    var exposure = [Double](repeating: 0, count: table.communities.count)
    var merit = exposure
    for resident in 0..<table.residentCount where table.communityOfResident[resident] >= 0 {
        let group = Int(table.communityOfResident[resident])
        for row in table.rows(of: resident) where table.relevant[row] >= 0 {
            let rank = Int(table.rank[row])
            if rank <= parameters.k { exposure[group] += weights[rank] }
            merit[group] += Double(table.relevant[row])
        }
    }
    func sum(_ values: [Double], without place: Int) -> Double {
        values.indices.reduce(0) { $1 == place ? $0 : $0 + values[$1] }
    }
    return table.communities.indices.map { place in
        let own = merit[place] > 0 ? exposure[place] / merit[place] : .nan
        let restMerit = sum(merit, without: place)
        let rest = restMerit > 0 ? sum(exposure, without: place) / restMerit : .nan
        return ExposurePerMerit(
            community: table.communities[place], exposurePerMerit: own, ratio: rest > 0 ? own / rest : .nan)
    }
}
