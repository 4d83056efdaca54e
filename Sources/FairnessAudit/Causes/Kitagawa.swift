/// D3: the gap of the selection rate split into who is in which stratum and how strata are selected (Kitagawa 1955).
public struct Kitagawa: Sendable, Hashable {
    /// The community.
    public var community: String
    /// V1 here minus V1 of the rest.
    public var gap: Double
    /// Σ (w_g − w_rest)(p_g + p_rest)/2 over strata that both sides have.
    public var composition: Double
    /// Σ (p_g − p_rest)(w_g + w_rest)/2 over the same.
    public var rate: Double
    /// What strata of one side only add to the gap.
    public var noOverlap: Double
}

/// D3; nil without ranks or strata. Rows without a stratum form one of their own, so that the three sum to the gap.
func kitagawa(_ table: AuditTable, _ parameters: AuditParameters) -> [Kitagawa]? {
    guard !table.rank.isEmpty, !table.strata.isEmpty else { return nil }
    let strata = table.strata.count + 1
    let groups = table.communities.count
    var rows = [Double](repeating: 0, count: groups * strata)
    var top = rows
    for resident in 0..<table.residentCount where table.communityOfResident[resident] >= 0 {
        let base = Int(table.communityOfResident[resident]) * strata
        for row in table.rows(of: resident) {
            let stratum = table.stratumOfRow[row] < 0 ? strata - 1 : Int(table.stratumOfRow[row])
            rows[base + stratum] += 1
            if Int(table.rank[row]) <= parameters.k { top[base + stratum] += 1 }
        }
    }
    func column(_ values: [Double], _ stratum: Int) -> [Double] { (0..<groups).map { values[$0 * strata + stratum] } }
    let allRows = (0..<strata).map { column(rows, $0).reduce(0, +) }
    let allTop = (0..<strata).map { column(top, $0).reduce(0, +) }
    let (totalRows, totalTop) = (allRows.reduce(0, +), allTop.reduce(0, +))
    return (0..<groups).map { group in
        let ownRows = Array(rows[group * strata..<(group + 1) * strata])
        let ownTop = Array(top[group * strata..<(group + 1) * strata])
        let (sum, hits) = (ownRows.reduce(0, +), ownTop.reduce(0, +))
        let (restSum, restHits) = (totalRows - sum, totalTop - hits)
        var result = Kitagawa(
            community: table.communities[group], gap: hits / sum - restHits / restSum, composition: 0, rate: 0,
            noOverlap: 0)
        for stratum in 0..<strata {
            let (a, b) = (ownRows[stratum], allRows[stratum] - ownRows[stratum])
            let (x, y) = (ownTop[stratum], allTop[stratum] - ownTop[stratum])
            if a > 0, b > 0 {
                result.composition += (a / sum - b / restSum) * (x / a + y / b) / 2
                result.rate += (x / a - y / b) * (a / sum + b / restSum) / 2
            } else if a > 0 || b > 0 {
                result.noOverlap += x / sum - y / restSum
            }
        }
        return result
    }
}
