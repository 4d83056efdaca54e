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
    ///   - standing: under what each area was published before: its own name, or that of a pool. Areas shown on their own stay
    ///     so; a pool stays whole unless everything it falls into suffices.
    /// - Throws: `AuditInputError` for settings out of range.
    public init(
        _ table: AuditTable, parentOf: [String: String] = [:], metric: RateMetric = .goodMatch,
        parameters: AuditParameters = AuditParameters(), standing: [String: String] = [:]
    ) throws(AuditInputError) {
        try parameters.check()
        let needed = Self.leastResidents(table, metric, parameters)
        least = needed
        var residents = [Int](repeating: 0, count: table.communities.count)
        for code in table.communityOfResident where code >= 0 { residents[Int(code)] += 1 }
        let areas = zip(table.communities, residents).map {
            Area(name: $0, parent: parentOf[$0], residents: $1)
        }
        var naming = Naming(used: Set(standing.values))
        var pools: [Pool] = []
        let earlier = Dictionary(grouping: areas.filter { standing[$0.name].map { _ in true } ?? false }) {
            standing[$0.name] ?? $0.name
        }
        for (name, members) in earlier.sorted(by: { $0.key < $1.key }) {
            if members.count == 1, members[0].name == name { continue }
            let parts = Self.groups(members, least: needed)
            let alone = members.filter { $0.residents >= needed }.count
            let isWholeBetter =
                parts.count + alone < 2 || !parts.allSatisfy { Self.size($0.areas) >= needed }
                || parts.reduce(alone) { $0 + $1.areas.count } < members.count
            if isWholeBetter {
                let parents = Set(members.map(\.parent))
                pools.append(
                    Pool(
                        name: name, parent: parents.count == 1 ? members[0].parent : nil,
                        areas: members.map(\.name).sorted(), residents: Self.size(members),
                        suffices: Self.size(members) >= needed))
            } else {
                pools += naming.pools(parts, least: needed)
            }
        }
        pools += naming.pools(Self.groups(areas.filter { standing[$0.name] == nil }, least: needed), least: needed)
        self.pools = pools.sorted { $0.name < $1.name }
        self.table = Self.renamed(table, self.pools)
    }

    /// Other records of the same areas under the same pools, such as those of one month.
    public func pooled(_ other: AuditTable) -> AuditTable { Self.renamed(other, pools) }

    /// The rule and the pools, without counts.
    public var value: ReportValue {
        .object([
            "rule": .text(rule),
            "pools": .object(pools, \.name) { .array($0.areas.map { .text($0) }) },
        ])
    }

    // MARK: Grouping

    private struct Area {
        var name: String
        var parent: String?
        var residents: Int
    }

    private struct Group {
        var parent: String?
        var areas: [Area]
    }

    private static func size(_ areas: [Area]) -> Int { areas.reduce(0) { $0 + $1.residents } }

    /// Small areas of one larger area, smallest first, until each group suffices; the others together.
    private static func groups(_ areas: [Area], least: Int) -> [Group] {
        let small = areas.filter { $0.residents < least }.sorted { ($0.residents, $0.name) < ($1.residents, $1.name) }
        var groups: [Group] = []
        var leftOver: [Area] = []
        for parent in Set(small.compactMap(\.parent)).sorted() {
            var made: [[Area]] = []
            var open: [Area] = []
            for area in small where area.parent == parent {
                open.append(area)
                if size(open) >= least {
                    made.append(open)
                    open = []
                }
            }
            if made.isEmpty { leftOver += open } else { made[made.count - 1] += open }
            groups += made.map { Group(parent: parent, areas: $0) }
        }
        leftOver += small.filter { $0.parent == nil }
        // One small area alone is no pool: it keeps its name and is said to have too few people.
        if leftOver.count > 1 { groups.append(Group(parent: nil, areas: leftOver)) }
        return groups
    }

    /// Gives pools names that no other pool has or had.
    private struct Naming {
        var used: Set<String>

        mutating func pools(_ groups: [Group], least: Int) -> [Pool] {
            groups.map { group in
                let base = group.parent.map { "\($0): small areas" } ?? "Small areas elsewhere"
                let isOnly = groups.filter { $0.parent == group.parent }.count == 1
                var name = isOnly ? base : "\(base) 1"
                var number = 1
                while used.contains(name) {
                    number += 1
                    name = "\(base) \(number)"
                }
                used.insert(name)
                return Pool(
                    name: name, parent: group.parent, areas: group.areas.map(\.name).sorted(),
                    residents: AreaPooling.size(group.areas), suffices: AreaPooling.size(group.areas) >= least)
            }
        }
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
