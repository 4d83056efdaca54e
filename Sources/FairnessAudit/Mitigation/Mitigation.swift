/// What re-ranking would cost and change, by simulation; nothing here is applied to a live list.
public struct Mitigation: Sendable, Hashable {
    /// One method over all vacancies.
    public struct Method: Sendable, Hashable {
        /// Its name: `greedy`, `cons`, `relaxed` or `constsort`.
        public var name: String
        /// 1 − nDCG at k, mean over vacancies.
        public var loss: Double
        /// The selection rate of each community after it.
        public var selectionRate: [Double]
        /// People who lose a place in a top k.
        public var displaced: Int
    }

    /// Names of the communities.
    public var communities: [String]
    /// M2.
    public var methods: [Method]
    /// The selection rate of each community as logged.
    public var selectionRate: [Double]
    /// M1: the loss of FA*IR for each community, mean over vacancies; NaN where it is in no pool.
    public var fairLoss: [Double]
}

func mitigation(_ lists: VacancyLists, _ table: AuditTable, _ parameters: AuditParameters) -> Mitigation {
    let groups = lists.communities.count
    var rows = [Double](repeating: 0, count: groups)
    var before = rows
    var after = [[Double]](repeating: rows, count: Reranking.allCases.count)
    var loss = [MeanOf](repeating: MeanOf(), count: Reranking.allCases.count)
    var displaced = [Int](repeating: 0, count: Reranking.allCases.count)
    var fair = [MeanOf](repeating: MeanOf(), count: groups)
    var tables = FairTopKTables()
    for vacancy in 0..<lists.count {
        let list = lists.list(vacancy)
        guard list.count > 0 else { continue }
        let top = list.top(parameters.k, table)
        let sizes = list.sizes()
        let groupOf = Array(list.groups)
        for group in 0..<groups { rows[group] += Double(sizes[group]) }
        for group in groupOf.prefix(top) { before[Int(group)] += 1 }
        guard top > 0 else { continue }
        let pool = RerankedPool(list, table, k: top)
        for (place, method) in Reranking.allCases.enumerated() {
            let order = method.order(pool)
            loss[place].add(pool.loss(order))
            for candidate in order { after[place][Int(groupOf[Int(candidate)])] += 1 }
            displaced[place] += top - order.filter { Int($0) < top }.count
        }
        for group in 0..<groups where sizes[group] > 0 && sizes[group] < list.count {
            let minimum = tables.table(k: top, share: Double(sizes[group]) / Double(list.count))
            fair[group].add(pool.loss(Reranking.fair(pool, community: group, minimum: minimum)))
        }
    }
    func rates(_ counts: [Double]) -> [Double] { zip(counts, rows).map { $1 > 0 ? $0 / $1 : .nan } }
    return Mitigation(
        communities: lists.communities,
        methods: Reranking.allCases.enumerated().map {
            .init(
                name: $1.rawValue, loss: loss[$0].value, selectionRate: rates(after[$0]), displaced: displaced[$0])
        },
        selectionRate: rates(before), fairLoss: fair.map(\.value))
}
