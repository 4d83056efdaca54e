/// V10: relevant rows with rank ≤ k over relevant rows. Nil when the records hold no ranks or no judgements.
func equalOpportunitySums(_ table: AuditTable, _ parameters: AuditParameters) -> ResidentSums? {
    guard !table.rank.isEmpty, !table.relevant.isEmpty else { return nil }
    return ResidentSums(table) { row in
        guard table.relevant[row] == 1 else { return nil }
        return Int(table.rank[row]) <= parameters.k ? 1 : 0
    }
}
