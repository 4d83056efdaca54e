/// V1: rows with rank ≤ k over rows. Nil when the records hold no ranks.
func selectionSums(_ table: AuditTable, _ parameters: AuditParameters) -> ResidentSums? {
    guard !table.rank.isEmpty else { return nil }
    return ResidentSums(table) { Int(table.rank[$0]) <= parameters.k ? 1 : 0 }
}

/// V1s: rows put forward over rows. Nil when the records do not say who was.
func selectedSums(_ table: AuditTable) -> ResidentSums? {
    guard !table.selected.isEmpty else { return nil }
    return ResidentSums(table) { Double(table.selected[$0]) }
}
