/// The sums a rate is made from, read off the table in one pass over its rows.
extension RateSample {
    /// The sample of a rate over the communities of a table; nil when the records lack what the rate needs.
    init?(_ metric: RateMetric, _ table: AuditTable, parameters: AuditParameters) {
        let sums: ResidentSums?
        switch metric {
        case .goodMatch: sums = goodMatchSums(table, parameters)
        case .highPay: sums = highPaySums(table, parameters)
        case .selection: sums = selectionSums(table, parameters)
        case .selected: sums = selectedSums(table)
        case .scoring: sums = scoringSums(table)
        case .exposure: sums = exposureSums(table, parameters)
        case .fullExposure: sums = fullExposureSums(table)
        case .equalOpportunity: sums = equalOpportunitySums(table, parameters)
        }
        guard let sums else { return nil }
        self.init(
            groups: table.communities, groupOfResident: table.communityOfResident, numerators: sums.numerators,
            denominators: sums.denominators)
    }
}

/// N_i and M_i of every resident of a table, known community or not.
struct ResidentSums: Sendable {
    var numerators: [Double]
    var denominators: [Double]

    /// All zero.
    init(residents: Int) {
        numerators = Array(repeating: 0, count: residents)
        denominators = Array(repeating: 0, count: residents)
    }

    /// N_i = Σ of `value` over the resident's rows, M_i = the number of rows; rows without a value count in neither.
    init(_ table: AuditTable, value: (Int) -> Double?) {
        self.init(residents: table.residentCount)
        for resident in 0..<table.residentCount {
            var sum = 0.0
            var rows = 0
            for row in table.rows(of: resident) {
                guard let value = value(row) else { continue }
                sum += value
                rows += 1
            }
            numerators[resident] = sum
            denominators[resident] = Double(rows)
        }
    }
}

/// v(r) for every rank from 0 (unused) up to the largest of a list.
func attentionTable(_ ranks: [Int32]) -> [Double] {
    let largest = Int(ranks.max() ?? 0)
    return (0...largest).map { $0 == 0 ? 0 : attention($0) }
}
