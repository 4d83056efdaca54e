/// V2: rows scored strictly above the median of all rows, over rows. Nil without rows.
func scoringSums(_ table: AuditTable) -> ResidentSums? {
    guard let median = medianScore(table) else { return nil }
    return ResidentSums(table) { table.score[$0] > median ? 1 : 0 }
}

/// The median score of all rows; nil without rows.
func medianScore(_ table: AuditTable) -> Double? {
    table.score.isEmpty ? nil : median(of: table.score)
}
