/// What has been published, so that the next publication gives nothing away together with it.
///
/// It holds exact counts and stays inside the authority. The rules, beside S1 to S5 within each table:
///
/// - Levels published together are hidden together: through the total and through nests such as ward in borough.
/// - A figure of the same level and period is published anew only when at least ten people more or fewer stand behind it;
///   until then the earlier figure stands, and a hidden one stays hidden.
/// - A period that contains earlier ones (a year to date) shows no count that differs from one of them by one to nine people.
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
    }

    /// The publications, oldest first.
    public private(set) var entries: [Entry] = []

    /// Which levels lie in which, from every publication: an area that is empty now still lies where it did.
    private var nests: [AreaNest] = []

    /// Nothing published yet.
    public init() {}

    /// Prepares reports of the same residents and period for publication, each by another level, and notes them down.
    ///
    /// - Parameters:
    ///   - levels: the name and the report of each level.
    ///   - period: the reporting period; empty when the records name none.
    ///   - contains: earlier periods that lie in this one, such as the months of a year.
    ///   - nests: which levels lie in which.
    /// - Throws: `AuditInputError` for a level finer than a ward, or when the publication must be withheld; the ledger is
    ///   then as before.
    public mutating func publish(
        _ levels: [(dimension: String, report: AuditReport)], period: String = "", contains: [String] = [],
        nests: [AreaNest] = []
    ) throws(AuditInputError) -> [PublishedAudit] {
        for level in levels { try PublicationRules.check(level.dimension) }
        var sums: [EarlierSum] = []
        let prepared = levels.map { level in
            let prepared = prepare(level.dimension, level.report, period, contains)
            sums += earlierSums(prepared, contains)
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
        let (hidden, isSafe) = HiddenCells.closing(prepared, nests: all, sums: sums)
        guard isSafe else {
            throw AuditInputError(
                problem: "together with what is already published, these tables would give a small count away",
                remedy: "Publish with the next period, publish fewer levels, or pool small areas")
        }
        self.nests = all + known.filter { old in !all.contains { $0.child == old.child && $0.parent == old.parent } }
        var results: [PublishedAudit] = []
        for (level, cells) in zip(prepared, hidden) {
            var audit = PublishedAudit(
                level.report, dimension: level.dimension, period: period.isEmpty ? nil : period, hiding: cells)
            let entry = keepEarlier(&audit, level)
            entries.append(entry)
            results.append(audit)
        }
        return results
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

    /// Where the counts of contained periods add up to the whole, they are a sum an attacker can use.
    private func earlierSums(_ level: LevelToPublish, _ contains: [String]) -> [EarlierSum] {
        let latest = contains.compactMap { period in
            entries.last { $0.dimension == level.dimension && $0.period == period }
        }
        guard latest.count > 1 else { return [] }
        return level.counts.compactMap { community, residents in
            let parts = latest.compactMap { $0.counts[community] }
            guard parts.reduce(0, { $0 + $1.residents }) == residents else { return nil }
            return EarlierSum(
                dimension: level.dimension, community: community, parts: parts.map { ($0.residents, !$0.isShown) })
        }
    }

    /// Puts earlier figures in the place of those that too few people moved; returns what to note down.
    private func keepEarlier(_ audit: inout PublishedAudit, _ level: LevelToPublish) -> Entry {
        let report = level.report
        let below = report.parameters.suppressBelow
        let last = level.earlier.last
        var entry = Entry(
            dimension: level.dimension, period: level.period, residents: audit.residents,
            total: report.data.residents, counts: [:], events: [:], lines: [:])
        if let last, abs(last.total - entry.total) < below {
            audit.residents = last.residents
            entry.residents = last.residents
            entry.total = last.total
        }
        entry.counts[AuditTable.unknown] = .init(
            residents: report.data.unknownResidents, actual: report.data.unknownResidents,
            isShown: audit.unknownResidents != nil)
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
        noteCounts(audit, level, &entry)
        return entry
    }
    /// Notes how many people each shown count stands for: those of the earlier publication where its figure stands.
    private func noteCounts(_ audit: PublishedAudit, _ level: LevelToPublish, _ entry: inout Entry) {
        let below = level.report.parameters.suppressBelow
        let shown = audit.table(.goodMatch) ?? audit.tables.first
        let last = level.earlier.last
        for (community, residents) in level.counts {
            let line = shown?.line(community)
            let isShown = line.map { $0.verdict != .suppressed } ?? false
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
