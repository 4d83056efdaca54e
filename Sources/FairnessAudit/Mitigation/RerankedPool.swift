/// One vacancy's candidates as re-ranking sees them: each community's by falling score.
struct RerankedPool {
    /// Pool share of each community.
    let share: [Double]
    /// For each community its candidates (places in the list), best first; equal scores keep the logged order.
    let queues: [[Int32]]
    /// The gain of each candidate by place in the list: max(score, 0).
    let gain: [Double]
    /// The score of each candidate.
    let score: [Double]
    /// Places to fill.
    let k: Int

    init(_ list: VacancyList, _ table: AuditTable, k: Int) {
        score = list.rows.map { table.score[Int($0)] }
        gain = score.map { max($0, 0) }
        share = list.sizes().map { Double($0) / Double(list.count) }
        var queues = [[Int32]](repeating: [], count: list.groupCount)
        for (place, group) in list.groups.enumerated() { queues[Int(group)].append(Int32(place)) }
        let score = self.score
        for group in queues.indices {
            // Only the best k of a community can ever be placed.
            queues[group] = Array(
                queues[group].sorted { (-score[Int($0)], $0) < (-score[Int($1)], $1) }.prefix(k))
        }
        self.queues = queues
        self.k = k
    }

    /// 1 − nDCG of the places filled, against the best scores.
    func loss(_ order: [Int32]) -> Double {
        let best = queues.joined().map { gain[Int($0)] }.sorted(by: >).prefix(k)
        let ideal = discounted(best)
        return ideal > 0 ? 1 - discounted(order.map { gain[Int($0)] }) / ideal : 0
    }

    private func discounted(_ gains: some Sequence<Double>) -> Double {
        gains.enumerated().reduce(0) { $0 + $1.element * attention($1.offset + 1) }
    }
}
