/// V3: Σ v(rank)·[rank ≤ k] over rows. Nil when the records hold no ranks.
func exposureSums(_ table: AuditTable, _ parameters: AuditParameters) -> ResidentSums? {
    guard !table.rank.isEmpty else { return nil }
    let weights = attentionTable(table.rank)
    return ResidentSums(table) {
        let rank = Int(table.rank[$0])
        return rank <= parameters.k ? weights[rank] : 0
    }
}

/// V3f: Σ v(rank) over rows. Nil when the records hold no ranks.
func fullExposureSums(_ table: AuditTable) -> ResidentSums? {
    guard !table.rank.isEmpty else { return nil }
    let weights = attentionTable(table.rank)
    return ResidentSums(table) { weights[Int(table.rank[$0])] }
}
