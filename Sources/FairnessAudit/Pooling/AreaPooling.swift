/// Small areas shown together until they can carry a verdict, by a rule that looks at how many people there are and never
/// at how they came out.
public struct AreaPooling: Sendable {
    /// Areas shown together.
    public struct Pool: Sendable, Hashable {
        /// What they are shown as.
        public var name: String
        /// The larger area they all lie in; nil for small areas of several.
        public var parent: String?
        /// The areas, in ascending order of name.
        public var areas: [String]
        /// Their residents together.
        public var residents: Int
        /// Whether they carry a verdict even together.
        public var suffices: Bool
    }

    /// The fewest residents an area or a pool needs.
    public let least: Int
    /// The pools, in ascending order of name; areas that stand on their own are in none.
    public let pools: [Pool]
    /// The same records with pooled areas under their pool's name.
    public let table: AuditTable

    /// The rule in plain words, for the report.
    public var rule: String {
        "An area with fewer than \(least) residents cannot carry a finding. Such areas of the same larger area are put "
            + "together, smallest first, until each pool has \(least); what is left over joins the last pool, or, where there is none, "
            + "small areas elsewhere. The rule looks at the number of residents only, never at how they came out."
    }

    /// Pools the small areas of a table.
    /// - Parameters:
    ///   - parentOf: the larger area of each area, such as the borough of a ward; areas without one are pooled together.
    ///   - metric: the rate that is to carry a verdict; its overall level, not that of any area, sets how many are needed.
    /// - Throws: `AuditInputError` for settings out of range.
    public init(
        _ table: AuditTable, parentOf: [String: String] = [:], metric: RateMetric = .goodMatch,
        parameters: AuditParameters = AuditParameters()
    ) throws(AuditInputError) {
        try parameters.check()
        least = Self.leastResidents(table, metric, parameters)
        let needed = least
        var residents = [Int](repeating: 0, count: table.communities.count)
        for code in table.communityOfResident where code >= 0 { residents[Int(code)] += 1 }
        let small = table.communities.indices.filter { residents[$0] < needed }
            .sorted { (residents[$0], table.communities[$0]) < (residents[$1], table.communities[$1]) }
        var groups: [(parent: String?, areas: [Int])] = []
        var leftOver: [Int] = []
        let parents = Set(small.compactMap { parentOf[table.communities[$0]] }).sorted()
        func size(_ areas: [Int]) -> Int { areas.reduce(0) { $0 + residents[$1] } }
        for parent in parents {
            var made: [[Int]] = []
            var open: [Int] = []
            for area in small where parentOf[table.communities[area]] == parent {
                open.append(area)
                if size(open) >= needed {
                    made.append(open)
                    open = []
                }
            }
            if made.isEmpty { leftOver += open } else { made[made.count - 1] += open }
            groups += made.map { (parent, $0) }
        }
        leftOver += small.filter { parentOf[table.communities[$0]] == nil }
        // One small area alone is no pool: it keeps its name and is said to have too few people.
        if leftOver.count > 1 { groups.append((nil, leftOver)) }
        var pools: [Pool] = []
        for (place, group) in groups.enumerated() {
            let count = groups[..<place].filter { $0.parent == group.parent }.count
            let base = group.parent.map { "\($0): small areas" } ?? "Small areas elsewhere"
            let several = groups.filter { $0.parent == group.parent }.count > 1
            pools.append(
                Pool(
                    name: several ? "\(base) \(count + 1)" : base, parent: group.parent,
                    areas: group.areas.map { table.communities[$0] }.sorted(), residents: size(group.areas),
                    suffices: size(group.areas) >= needed))
        }
        self.pools = pools.sorted { $0.name < $1.name }
        self.table = Self.renamed(table, self.pools)
    }

    /// max(min_n, min_expected over the expected count one resident adds), from the rate and the design effect of all
    /// residents together.
    private static func leastResidents(
        _ table: AuditTable, _ metric: RateMetric, _ parameters: AuditParameters
    ) -> Int {
        guard let sample = RateSample(metric, table, parameters: parameters), sample.group.count > 1 else {
            return parameters.minimumResidents
        }
        let all = sample.pooled()
        let rowsEach = all.rows / Double(sample.group.count)
        let binomial = all.rate * (1 - all.rate) * rowsEach
        guard binomial > 0 else { return parameters.minimumResidents }
        let designEffect = max(1, all.variance / binomial)
        let each = rowsEach * min(all.rate, 1 - all.rate) / designEffect
        let needed = (parameters.minimumExpected / each).rounded(.up)
        return max(parameters.minimumResidents, needed < 1e9 ? Int(needed) : Int.max)
    }

    private static func renamed(_ table: AuditTable, _ pools: [Pool]) -> AuditTable {
        var nameOf: [String: String] = [:]
        for pool in pools { for area in pool.areas { nameOf[area] = pool.name } }
        let names = table.communities.map { nameOf[$0] ?? $0 }
        var copy = table
        copy.communities = Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let place = Dictionary(uniqueKeysWithValues: copy.communities.enumerated().map { ($1, Int32($0)) })
        copy.communityOfResident = table.communityOfResident.map { $0 < 0 ? -1 : place[names[Int($0)]] ?? -1 }
        return copy
    }
}
