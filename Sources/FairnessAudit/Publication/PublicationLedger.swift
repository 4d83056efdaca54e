/// What has been published, so that the next publication gives nothing away together with it.
///
/// It holds exact counts and stays inside the authority. The rules, beside S1 to S5 within each table:
///
/// - Levels are hidden together: through the total and through nests such as ward in borough. A level published before
///   stands as it was, and the new one hides what would open it.
/// - A figure of the same level and period is published anew only when at least ten people more or fewer stand behind it;
///   until then the earlier figure stands, and a hidden one stays hidden.
/// - A period that contains earlier ones (a year to date) shows no count that differs from one of them by one to nine people;
///   nor does a period that an earlier one contains. Neither do the periods published together with what is left over.
/// - Areas shown together stay together, unless every part they fall into can be shown.
/// - Deltas between periods are made from published figures alone (`PublishedDelta`).
/// - When nothing more can be hidden and a small count would still be given away, the publication is withheld.
public struct PublicationLedger: Sendable, Hashable, Codable {
    /// One published table of counts with the lines that were shown.
    public struct Entry: Sendable, Hashable, Codable {
        /// How many people a published figure was made from.
        struct Basis: Sendable, Hashable, Codable {
            /// The people behind the figure that stands.
            var residents: Int
            /// The people there were when it was published.
            var actual: Int
            var isShown: Bool
        }

        /// How many people have and have not the event of a rate.
        struct Events: Sendable, Hashable, Codable {
            var with: Int
            var without: Int
        }

        /// The level.
        public var dimension: String
        /// The period; empty when the records name none.
        public var period: String
        /// All residents as published.
        public var residents: Int
        var total: Int
        var counts: [String: Basis]
        var events: [String: [String: Events]]
        var lines: [String: [PublishedRate]]
        var pools: [String: [String]] = [:]
    }

    /// The publications, oldest first.
    public private(set) var entries: [Entry] = []

    /// Which levels lie in which, from every publication: an area that is empty now still lies where it did.
    public private(set) var nests: [AreaNest] = []

    /// For each level under what each area was shown last: its own name, or that of a pool.
    public private(set) var shownAs: [String: [String: String]] = [:]

    /// Nothing published yet.
    public init() {}

    /// What was published before, as it was kept.
    public init(entries: [Entry], nests: [AreaNest], shownAs: [String: [String: String]]) {
        self.entries = entries
        self.nests = nests
        self.shownAs = shownAs
    }

    /// Prepares reports of the same residents and period for publication, each by another level, and notes them down.
    ///
    /// - Parameters:
    ///   - levels: the name and the report of each level.
    ///   - period: the reporting period; empty when the records name none.
    ///   - contains: earlier periods that lie in this one, such as the months of a year.
    ///   - within: earlier periods that this one lies in.
    ///   - nests: which levels lie in which.
    ///   - pools: for each level the areas of each pool.
    /// - Throws: `AuditInputError` for a level finer than a ward, or when the publication must be withheld; the ledger is
    ///   then as before.
    public mutating func publish(
        _ levels: [(dimension: String, report: AuditReport)], period: String = "", contains: [String] = [],
        within: [String] = [], nests: [AreaNest] = [], pools: [String: [String: [String]]] = [:]
    ) throws(AuditInputError) -> [PublishedAudit] {
        for level in levels { try PublicationRules.check(level.dimension) }
        var overlaps: [Overlap] = []
        let prepared = levels.map { level in
            var prepared = prepare(level.dimension, level.report, period, contains + within)
            prepared.pools = pools[level.dimension] ?? [:]
            overlaps += self.overlaps(of: prepared, contains, within)
            return prepared
        }
        let known = self.nests
        let all = nests.map { nest in
            var nest = nest
            for old in known where old.child == nest.child && old.parent == nest.parent {
                nest.parentOf.merge(old.parentOf) { new, _ in new }
            }
            return nest
        }
        let (hidden, isSafe) = HiddenCells.closing(
            prepared, nests: all, overlaps: overlaps, standing: standing(period, but: levels.map(\.dimension)))
        guard isSafe else {
            throw Self.withheld
        }
        self.nests = all + known.filter { old in !all.contains { $0.child == old.child && $0.parent == old.parent } }
        var results: [PublishedAudit] = []
        for (level, cells) in zip(prepared, hidden) {
            var audit = PublishedAudit(
                level.report, dimension: level.dimension, period: period.isEmpty ? nil : period, hiding: cells)
            let entry = keepEarlier(&audit, level, hiding: cells)
            // What is given out again as it was is no new publication.
            if entry != entries.last(where: { $0.dimension == entry.dimension && $0.period == entry.period }) {
                entries.append(entry)
            }
            noteNames(level)
            results.append(audit)
        }
        return results
    }

    /// Why a publication is withheld.
    public static let withheld = AuditInputError(
        problem: "together with what is already published, these tables would give a small count away",
        remedy: "Publish with the next period, publish fewer levels, or pool small areas")

    /// The last publication of a level before a period, among periods of the same length.
    public func previous(_ dimension: String, before period: String) -> Entry? {
        entries.last { entry in
            entry.dimension == dimension && entry.period.count == period.count && entry.period < period
                && !entries.contains {
                    $0.dimension == dimension && $0.period.count == period.count && $0.period < period
                        && $0.period > entry.period
                }
        }
    }

    /// The latest publication of each other level of a period.
    private func standing(_ period: String, but dimensions: [String]) -> [Entry] {
        var latest: [String: Entry] = [:]
        for entry in entries where entry.period == period && !dimensions.contains(entry.dimension) {
            latest[entry.dimension] = entry
        }
        return latest.keys.sorted().compactMap { latest[$0] }
    }

    private mutating func noteNames(_ level: LevelToPublish) {
        var names = shownAs[level.dimension] ?? [:]
        for (community, _) in level.counts {
            for area in level.pools[community] ?? [community] { names[area] = community }
        }
        shownAs[level.dimension] = names
    }

    private func prepare(
        _ dimension: String, _ report: AuditReport, _ period: String, _ contains: [String]
    ) -> LevelToPublish {
        var level = LevelToPublish(dimension: dimension, report: report)
        level.period = period
        let below = report.parameters.suppressBelow
        level.earlier = entries.filter { $0.dimension == dimension && $0.period == period }
        let counts = level.counts + [(AuditTable.unknown, report.data.unknownResidents)]
        for (community, residents) in counts {
            if let basis = level.earlier.last?.counts[community], abs(residents - basis.residents) < below {
                if basis.isShown { level.known.insert(community) } else { level.stayHidden.insert(community) }
            }
            for entry in entries where entry.dimension == dimension && contains.contains(entry.period) {
                guard let basis = entry.counts[community], basis.isShown, basis.residents > 0 else { continue }
                if (1..<below).contains(abs(residents - basis.residents)) { level.stayHidden.insert(community) }
            }
        }
        return level
    }

    /// Publications over periods inside this one, and beside it in a longer one. Periods of one length lie side by side.
    private func overlaps(of level: LevelToPublish, _ contains: [String], _ within: [String]) -> [Overlap] {
        func latest(_ periods: [String]) -> [Entry] {
            periods.compactMap { period in
                entries.last { $0.dimension == level.dimension && $0.period == period }
            }
        }
        var overlaps: [Overlap] = []
        for length in Set(contains.map(\.count)).sorted() {
            let parts = latest(contains.filter { $0.count == length })
            if !parts.isEmpty { overlaps.append(Overlap(dimension: level.dimension, parts: parts)) }
        }
        for container in latest(within) {
            let beside = Set(
                entries.filter { entry in
                    entry.dimension == level.dimension && entry.period.count == level.period.count
                        && entry.period != level.period && entry.period.hasPrefix(container.period)
                }.map(\.period))
            overlaps.append(
                Overlap(dimension: level.dimension, parts: latest(beside.sorted()), container: container))
        }
        return overlaps
    }

    /// Puts earlier figures in the place of those that too few people moved; returns what to note down.
    private func keepEarlier(
        _ audit: inout PublishedAudit, _ level: LevelToPublish, hiding cells: HiddenCells
    ) -> Entry {
        let report = level.report
        let below = report.parameters.suppressBelow
        let last = level.earlier.last
        var entry = Entry(
            dimension: level.dimension, period: level.period, residents: audit.residents,
            total: report.data.residents, counts: [:], events: [:], lines: [:], pools: level.pools)
        if let last, abs(last.total - entry.total) < below {
            audit.residents = last.residents
            entry.residents = last.residents
            entry.total = last.total
        }
        var unknown = Entry.Basis(
            residents: report.data.unknownResidents, actual: report.data.unknownResidents,
            isShown: audit.unknownResidents != nil)
        if unknown.isShown, let before = last?.counts[AuditTable.unknown], before.isShown,
            abs(before.residents - unknown.residents) < below
        {
            unknown.residents = before.residents
            audit.unknownResidents = SmallCounts.rounded(before.residents, to: report.parameters.roundTo)
        }
        entry.counts[AuditTable.unknown] = unknown
        for table in audit.tables.indices {
            let metric = audit.tables[table].metric
            let groups = report.family.result(metric)?.groups ?? []
            var noted: [String: Entry.Events] = [:]
            for (place, group) in groups.enumerated() {
                let now = Entry.Events(with: group.residentsWith, without: group.residentsWithout)
                noted[group.community] = now
                guard let before = last?.events[metric.id]?[group.community],
                    let line = last?.lines[metric.id]?.first(where: { $0.community == group.community }),
                    audit.tables[table].lines[place].verdict != .suppressed
                else { continue }
                let moved = max(abs(now.with - before.with), abs(now.without - before.without))
                if moved < below, line.verdict != .suppressed {
                    audit.tables[table].lines[place] = line
                    noted[group.community] = before
                }
            }
            entry.events[metric.id] = noted
            entry.lines[metric.id] = audit.tables[table].lines
        }
        noteCounts(audit, level, hiding: cells, &entry)
        return entry
    }

    /// Notes how many people each shown count stands for: those of the earlier publication where its figure stands.
    ///
    /// A level that is only counted shows no line, and its counts stand as they were decided.
    private func noteCounts(
        _ audit: PublishedAudit, _ level: LevelToPublish, hiding cells: HiddenCells, _ entry: inout Entry
    ) {
        let below = level.report.parameters.suppressBelow
        let shown = audit.table(.goodMatch) ?? audit.tables.first
        let last = level.earlier.last
        for (community, residents) in level.counts {
            let line = shown?.line(community)
            let isShown = line.map { $0.verdict != .suppressed } ?? !cells.communities.contains(community)
            var basis = Entry.Basis(residents: residents, actual: residents, isShown: isShown)
            if let old = last?.counts[community], old.isShown == isShown {
                let earlier = shown.flatMap { last?.lines[$0.metric.id]?.first { $0.community == community } }
                if abs(old.residents - residents) < below || isShown && earlier == line {
                    basis.residents = old.residents
                }
            }
            entry.counts[community] = basis
        }
    }
}
