/// R1: whether a resident has at least one vacancy scored τ or better among the first `residentK` of their own list.
///
/// Residents without any vacancy count with 0. The list runs by score, so its head holds a good match exactly when the
/// best score is one; where the service logged the list's own order, that order decides.
func goodMatchSums(_ table: AuditTable, _ parameters: AuditParameters) -> ResidentSums {
    var sums = ResidentSums(residents: table.residentCount)
    for resident in 0..<table.residentCount {
        sums.denominators[resident] = 1
        for row in table.rows(of: resident) where table.score[row] >= parameters.goodMatch {
            if table.residentRank.isEmpty || Int(table.residentRank[row]) <= parameters.residentK {
                sums.numerators[resident] = 1
                break
            }
        }
    }
    return sums
}
