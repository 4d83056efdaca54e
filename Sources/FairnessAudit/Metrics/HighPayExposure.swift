/// R3: the share of attention in a resident's own list, down to `residentK`, that goes to high-paid vacancies.
///
/// Σ v(r)·[pay ≥ P] / Σ v(r), P the pay quantile over distinct vacancies with a pay. A vacancy whose pay is not given
/// is not high-paid. Nil when no vacancy has a pay.
func highPaySums(_ table: AuditTable, _ parameters: AuditParameters) -> ResidentSums? {
    guard let cut = payCut(table, parameters) else { return nil }
    var sums = ResidentSums(residents: table.residentCount)
    let weights = (0...parameters.residentK).map { $0 == 0 ? 0 : attention($0) }
    var head: [Int] = []
    for resident in 0..<table.residentCount {
        let rows = table.rows(of: resident)
        guard !rows.isEmpty else { continue }
        var high = 0.0
        var all = 0.0
        ownList(table, rows, parameters.residentK, &head)
        for (place, row) in head.enumerated() {
            let rank = table.residentRank.isEmpty ? place + 1 : Int(table.residentRank[row])
            all += weights[rank]
            if table.payOfVacancy[Int(table.vacancyOfRow[row])] >= cut { high += weights[rank] }
        }
        guard all > 0 else { continue }
        sums.numerators[resident] = high / all
        sums.denominators[resident] = 1
    }
    return sums
}

/// P: the type-7 quantile of pay over distinct vacancies; nil when none has a pay.
func payCut(_ table: AuditTable, _ parameters: AuditParameters) -> Double? {
    let pays = table.payOfVacancy.filter { !$0.isNaN }.sorted()
    return pays.isEmpty ? nil : quantile(ofSorted: pays, parameters.payQuantile)
}

/// The first `limit` rows of a resident's own list: by the logged order where there is one, else by score downwards,
/// equal scores by vacancy upwards.
func ownList(_ table: AuditTable, _ rows: Range<Int>, _ limit: Int, _ head: inout [Int]) {
    head.removeAll(keepingCapacity: true)
    if !table.residentRank.isEmpty {
        for row in rows where Int(table.residentRank[row]) <= limit { head.append(row) }
        return
    }
    // Rows stand in vacancy order, so a stable insertion keeps the lower vacancy first on equal scores.
    for row in rows {
        let score = table.score[row]
        if head.count == limit, let last = head.last, score <= table.score[last] { continue }
        var place = head.count
        while place > 0, table.score[head[place - 1]] < score { place -= 1 }
        head.insert(row, at: place)
        if head.count > limit { head.removeLast() }
    }
}
