extension HiddenCells {
    /// What must be hidden in one report so that its tables and totals together give no small count away.
    init(_ report: AuditReport) {
        let level = LevelToPublish(dimension: "", report: report)
        self = HiddenCells.closing([level], nests: [], overlaps: []).hidden.first ?? HiddenCells()
    }

    /// What must be hidden in several reports over the same residents, each by another level, and whether that suffices.
    /// - Parameters:
    ///   - nests: which levels lie in which.
    ///   - overlaps: earlier publications over periods that overlap the present one.
    ///   - standing: other levels of the same period as they were published before; nothing of them can be hidden any more.
    static func closing(
        _ levels: [LevelToPublish], nests: [AreaNest], overlaps: [Overlap],
        standing: [PublicationLedger.Entry] = []
    ) -> (hidden: [HiddenCells], isSafe: Bool) {
        let below = levels.first?.report.parameters.suppressBelow ?? 10
        var guardian = DisclosureGuard(below: below)
        var cellOf: [[String: Int]] = []
        var unknownCell: [Int] = []
        for level in levels {
            let counts = level.counts
            let rules = SmallCounts(counts.map(\.residents), below: below, roundTo: 5)
            var cells: [String: Int] = [:]
            for (place, line) in counts.enumerated() {
                let isSticky = level.stayHidden.contains(line.community)
                cells[line.community] = guardian.add(
                    count: line.residents, isHidden: rules.hidden[place] != nil || isSticky,
                    isKnown: level.known.contains(line.community))
            }
            // The unknown are a cell of the same sum: left out of the rules they would give a hidden count away.
            let unknown = guardian.add(
                count: level.report.data.unknownResidents,
                isHidden: level.report.data.unknownResidents < below || level.stayHidden.contains(AuditTable.unknown),
                isKnown: level.known.contains(AuditTable.unknown))
            cells[AuditTable.unknown] = unknown
            guardian.relate(counts.compactMap { cells[$0.community] } + [unknown])
            cellOf.append(cells)
            unknownCell.append(unknown)
        }
        relate(nests, levels, cellOf, &guardian)
        let earlier = levels.indices.map { place in
            levels[place].earlier.map { relate($0, levels[place], cellOf[place], &guardian) }
        }
        relateEarlier(nests, levels, earlier, &guardian)
        relateStanding(standing, nests, levels, cellOf, &guardian)
        guardian.sumsCross = !overlaps.isEmpty
        for overlap in overlaps { relate(overlap, levels, cellOf, &guardian) }
        var isSafe = guardian.close()
        var result: [HiddenCells] = []
        for place in levels.indices {
            var hidden = HiddenCells()
            hidden.communities = Set(cellOf[place].filter { guardian.cells[$0.value].isHidden }.keys)
            hidden.hidesUnknown = guardian.cells[unknownCell[place]].isHidden
            for rate in levels[place].report.family.rates {
                let (names, safe) = hiddenRates(rate, hidden.communities, levels[place].report.parameters)
                hidden.rates[rate.metric] = names
                isSafe = isSafe && safe
            }
            result.append(hidden)
        }
        return (result, isSafe)
    }

    private static func relate(
        _ nests: [AreaNest], _ levels: [LevelToPublish], _ cellOf: [[String: Int]], _ guardian: inout DisclosureGuard
    ) {
        for nest in nests {
            guard let child = levels.firstIndex(where: { $0.dimension == nest.child }),
                let parent = levels.firstIndex(where: { $0.dimension == nest.parent })
            else { continue }
            for whole in levels[parent].counts {
                let parts = levels[child].counts.filter { nest.parentOf[$0.community] == whole.community }
                guard !parts.isEmpty, let wholeCell = cellOf[parent][whole.community] else { continue }
                var members = parts.compactMap { cellOf[child][$0.community] }
                // Residents of the whole whose part is not known stand in no cell of the finer table.
                let rest = whole.residents - parts.reduce(0) { $0 + $1.residents }
                if rest > 0 { members.append(guardian.add(unpublished: rest)) }
                guardian.relate(members, whole: wholeCell)
            }
        }
    }

    /// The sum of an earlier publication of the same level and period: a cell that has hardly changed since is the same
    /// unknown now, so that showing it now would open the earlier table. Returns the cell of each community then.
    private static func relate(
        _ earlier: PublicationLedger.Entry, _ level: LevelToPublish, _ cells: [String: Int],
        _ guardian: inout DisclosureGuard
    ) -> [String: Int] {
        var then: [String: Int] = [:]
        for (community, basis) in earlier.counts.sorted(by: { $0.key < $1.key }) {
            if let cell = cells[community], abs(guardian.cells[cell].count - basis.actual) < guardian.below {
                then[community] = cell
            } else {
                then[community] = guardian.add(count: basis.actual, isHidden: !basis.isShown, isKnown: basis.isShown)
            }
        }
        guardian.relate(then.keys.sorted().compactMap { then[$0] })
        // A pool that has been split since is the sum of what it was split into.
        for (pool, areas) in earlier.pools.sorted(by: { $0.key < $1.key }) where cells[pool] == nil {
            let inside = Set(areas)
            let members = cells.keys.sorted().filter { name in
                level.pools[name].map { Set($0).isSubset(of: inside) } ?? inside.contains(name)
            }.compactMap { cells[$0] }
            if let whole = then[pool], !members.isEmpty { guardian.relate(members, whole: whole) }
        }
        return then
    }

    /// The nests as they stood in earlier publications.
    private static func relateEarlier(
        _ nests: [AreaNest], _ levels: [LevelToPublish], _ then: [[[String: Int]]], _ guardian: inout DisclosureGuard
    ) {
        for nest in nests {
            guard let child = levels.firstIndex(where: { $0.dimension == nest.child }),
                let parent = levels.firstIndex(where: { $0.dimension == nest.parent })
            else { continue }
            for place in 0..<min(then[child].count, then[parent].count) {
                let (fine, coarse) = (then[child][place], then[parent][place])
                // Published together, they leave out the same people; else a few may have come or gone between the two.
                let areTogether = levels[child].earlier[place].total == levels[parent].earlier[place].total
                for (name, whole) in coarse.sorted(by: { $0.key < $1.key }) {
                    var members = fine.keys.sorted().filter { nest.parentOf[$0] == name }.compactMap { fine[$0] }
                    if members.isEmpty { continue }
                    let rest = guardian.cells[whole].count - members.reduce(0) { $0 + guardian.cells[$1].count }
                    if rest >= (areTogether ? 1 : guardian.below) { members.append(guardian.add(unpublished: rest)) }
                    guardian.relate(members, whole: whole)
                }
            }
        }
    }

    /// Levels that were published before and stand as they were, with the nests between them and the new ones.
    private static func relateStanding(
        _ standing: [PublicationLedger.Entry], _ nests: [AreaNest], _ levels: [LevelToPublish],
        _ cellOf: [[String: Int]], _ guardian: inout DisclosureGuard
    ) {
        var cells = Dictionary(zip(levels.map(\.dimension), cellOf), uniquingKeysWith: { first, _ in first })
        for entry in standing where cells[entry.dimension] == nil {
            var own: [String: Int] = [:]
            for (community, basis) in entry.counts.sorted(by: { $0.key < $1.key }) {
                own[community] = guardian.add(
                    count: basis.actual, isHidden: !basis.isShown, isKnown: basis.isShown)
            }
            guardian.relate(own.keys.sorted().compactMap { own[$0] })
            cells[entry.dimension] = own
        }
        let isNew = Set(levels.map(\.dimension))
        for nest in nests where !(isNew.contains(nest.child) && isNew.contains(nest.parent)) {
            guard let fine = cells[nest.child], let coarse = cells[nest.parent] else { continue }
            for (name, whole) in coarse.sorted(by: { $0.key < $1.key }) {
                var members = fine.keys.sorted().filter { nest.parentOf[$0] == name }.compactMap { fine[$0] }
                if members.isEmpty { continue }
                // A few people more or fewer came or went since, as an attacker may know; many stand in no part.
                let rest = guardian.cells[whole].count - members.reduce(0) { $0 + guardian.cells[$1].count }
                if rest >= guardian.below { members.append(guardian.add(unpublished: rest)) }
                guardian.relate(members, whole: whole)
            }
        }
    }

    private static func relate(
        _ overlap: Overlap, _ levels: [LevelToPublish], _ cellOf: [[String: Int]], _ guardian: inout DisclosureGuard
    ) {
        guard let level = levels.firstIndex(where: { $0.dimension == overlap.dimension }) else { return }
        let own = cellOf[level]
        // What was shown is known and cannot be hidden any more; what was hidden stays hidden. Each table has its total.
        func stands(_ entry: PublicationLedger.Entry) -> [String: Int] {
            var cells: [String: Int] = [:]
            for (name, basis) in entry.counts.sorted(by: { $0.key < $1.key }) {
                cells[name] = guardian.add(count: basis.actual, isHidden: !basis.isShown, isKnown: basis.isShown)
            }
            guardian.relate(cells.keys.sorted().compactMap { cells[$0] })
            return cells
        }
        let inside = overlap.parts.map(stands)
        let container = overlap.container.map(stands)
        let names = (inside + (container.map { [$0] } ?? [])).reduce(into: Set(own.keys)) { $0.formUnion($1.keys) }
        var left: [Int] = []
        for name in names.sorted() {
            var parts = inside.compactMap { $0[name] }
            let whole: Int?
            if let container {
                whole = container[name]
                if let cell = own[name] { parts.append(cell) }
            } else {
                whole = own[name]
            }
            guard let whole else { continue }
            // People of periods that are not published: as few as would be hidden must not follow from the rest.
            let rest = guardian.cells[whole].count - parts.reduce(0) { $0 + guardian.cells[$1].count }
            if rest > 0 {
                let cell = guardian.add(events: rest, isHidden: true, isSmall: rest < guardian.below)
                parts.append(cell)
                left.append(cell)
            }
            guardian.relate(parts, whole: whole)
        }
        // They make a table of their own, and its total is the difference of totals that are published.
        if !left.isEmpty { guardian.relate(left) }
    }

    /// The rates of one table that must not be shown: those S4 hides, and enough others that the number of people with
    /// the event (or without) cannot be worked out from the rest.
    private static func hiddenRates(
        _ rate: MetricResult, _ hidden: Set<String>, _ parameters: AuditParameters
    ) -> (names: Set<String>, isSafe: Bool) {
        let groups = rate.groups.filter { $0.n > 0 }
        var names = Set(
            groups.filter { hidden.contains($0.community) || !mayShowRate($0, parameters: parameters) }.map(\.community)
        )
        // Communities whose count this table hides on its own.
        let counts = SmallCounts(
            rate.groups.map(\.n), below: parameters.suppressBelow, roundTo: parameters.roundTo)
        for (place, group) in rate.groups.enumerated() where counts.hidden[place] != nil {
            names.insert(group.community)
        }
        let sides: [(GroupRate) -> Int] =
            groups.allSatisfy(\.hasOneRowEach) ? [\.residentsWith, \.residentsWithout] : [\.residentsWith]
        var isSafe = true
        for side in sides {
            var guardian = DisclosureGuard(below: parameters.suppressBelow)
            let cells = groups.map { group in
                guardian.add(
                    events: side(group), isHidden: names.contains(group.community),
                    isSmall: side(group) < parameters.suppressBelow)
            }
            guardian.relate(cells)
            let isClosed = guardian.close()
            // A table with nothing left to show gives nothing away.
            for (cell, group) in zip(cells, groups) where guardian.cells[cell].isHidden {
                names.insert(group.community)
            }
            if !isClosed, names.count < groups.count { isSafe = false }
        }
        return (names, isSafe)
    }
}

/// One level of a publication, with what earlier publications showed and hid of it.
struct LevelToPublish {
    /// The level's name.
    var dimension: String
    /// Its report.
    var report: AuditReport
    /// The reporting period; empty when the records name none.
    var period = ""
    /// Communities whose present count an earlier publication gives away.
    var known: Set<String> = []
    /// Communities that an earlier publication hid and that have not changed enough to be shown now.
    var stayHidden: Set<String> = []
    /// Earlier publications of the same level and period.
    var earlier: [PublicationLedger.Entry] = []
    /// The areas of each pool.
    var pools: [String: [String]] = [:]

    /// Residents of each community.
    var counts: [(community: String, residents: Int)] { report.data.residentsByCommunity }
}

/// Earlier publications of a level over periods that overlap the one about to be published.
struct Overlap {
    var dimension: String
    /// Publications of periods that lie side by side, inside the container or inside the present period.
    var parts: [PublicationLedger.Entry]
    /// The publication of a longer period that holds the present one and the parts; nil when the present one holds the
    /// parts.
    var container: PublicationLedger.Entry?
}
