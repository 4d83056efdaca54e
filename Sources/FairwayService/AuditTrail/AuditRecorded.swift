import Communities
import FairnessAudit
import Storage

extension Fairway {
    /// Levels that are published; a new publication of one is held against all of them.
    private static let publishedLevels = CommunityLevel.allCases.filter {
        (try? PublicationRules.check($0.rawValue)) != nil
    }
    /// Levels with areas that may be too small for a finding.
    private static let pooledLevels: Set<CommunityLevel> = [.district, .ward]

    func auditRecorded(
        by level: CommunityLevel, _ options: AuditOptions, _ gate: AuditGate?,
        _ progress: (@Sendable (String, Int, Int) -> Void)?
    ) throws -> FullAudit {
        let isPublished = options.publish ?? true
        if isPublished { try PublicationRules.check(level.rawValue) }
        let period = try Self.period(options.period)
        let all = try recordedTable()
        let recorded = if let period { try recordedTable(period: period) } else { all }
        let ledger = try publicationLedger()
        var poolings: [CommunityLevel: AreaPooling] = [:]
        if isPublished || options.poolsSmallAreas {
            for pooled in Self.pooledLevels where isPublished || pooled == level {
                poolings[pooled] = try pooling(all, by: pooled, standing: ledger.shownAs[pooled.rawValue] ?? [:])
            }
        }
        var tables: [CommunityLevel: AuditTable] = [:]
        for (level, table) in recorded.tables { tables[level] = poolings[level]?.pooled(table) ?? table }
        guard let table = tables[level] else {
            throw FairwayError(.invalid, "There is no such kind of area.", remedy: "Choose another.")
        }
        let auditor = try FairnessAuditor()
        let report = auditor.report(
            table, bootstraps: options.bootstraps && !isPublished, remarks: recorded.remarks
        ) { progress?($0.stage, $0.done, $0.total) }
        var published: PublishedAudit?
        var changes: PublishedChanges?
        if isPublished {
            try Self.requireEnough(report)
            let plan = PublicationPlan(
                level: level, levels: Self.publishedLevels, tables: tables, poolings: poolings, period: period ?? "")
            do {
                (published, changes) = try publish(report, plan, by: auditor, knowing: ledger.shownAs)
            } catch let error as AuditInputError where error == PublicationLedger.withheld {
                throw FairwayError(
                    .notFound, "Nothing of this kind of area can be shown beside what was published before.",
                    remedy: "Audit another kind of area, or this one when more residents are recorded.")
            }
            if let published { shared.withLock { $0.activity.audits[level] = Activity.AuditGap(published) } }
        }
        let result = gate?.evaluate(report)
        var context = context(dimension: level.label, gate: result)
        context.dimensionPlural = level.plural
        context.attribution = Attribution.places
        context.pooling = poolings[level]
        context.changes = changes
        context.names = try names(of: table.communities, poolings[level], level: level)
        return FullAudit(
            report: report, published: published, context: context, gate: result, ignoredColumns: [],
            recorded: RecordedDetails(level: level, period: period, months: recorded.months))
    }

    /// - Throws: `FairwayError`, `notFound`, when nothing may be shown of so few people.
    private static func requireEnough(_ report: AuditReport) throws(FairwayError) {
        do {
            try PublicationRules.check(residents: report.data.residents, below: report.parameters.suppressBelow)
        } catch {
            throw FairwayError(
                .notFound, "Too few residents are recorded yet to show anything of them.",
                remedy: "Audit again when there are at least \(report.parameters.suppressBelow).")
        }
    }

    /// The shape of a year or a month, for the descriptions that callers read.
    public static let periodPattern = "^[0-9]{4}(-(0[1-9]|1[0-2]))?$"

    /// A year or a month, or nil for all.
    private static func period(_ text: String?) throws(FairwayError) -> String? {
        guard let text else { return nil }
        // The same as `periodPattern`.
        guard text.wholeMatch(of: /[0-9]{4}(-(0[1-9]|1[0-2]))?/) != nil else {
            throw FairwayError(
                .invalid, "The period is neither a month nor a year.",
                remedy: "Write a month such as 2026-11, or a year such as 2026.")
        }
        return text
    }

    /// Small areas are pooled by all that is recorded, so that every month is shown by the same pools.
    private func pooling(
        _ all: RecordedTable, by level: CommunityLevel, standing: [String: String]
    ) throws -> AreaPooling? {
        guard let table = all.tables[level], let boroughs = all.tables[.borough] else { return nil }
        return try AreaPooling(table, parentOf: table.usualCommunity(in: boroughs), standing: standing)
    }

    private func names(
        of communities: [String], _ pooling: AreaPooling?, level: CommunityLevel
    ) throws(FairwayError) -> [String: String] {
        let places = try places()
        func name(_ code: String, _ level: CommunityLevel) -> String? {
            level.builtInName(of: code) ?? ((try? places.areaName(code, level: level)) ?? nil)
        }
        var names: [String: String] = [:]
        for code in communities + (pooling?.pools.flatMap(\.areas) ?? []) { names[code] = name(code, level) }
        for pool in pooling?.pools ?? [] {
            guard let parent = pool.parent, let known = name(parent, .borough) else { continue }
            names[pool.name] = known + pool.name.dropFirst(parent.count)
        }
        return names
    }
}

extension CommunityLevel {
    /// More than one of them, for sentences.
    fileprivate var plural: String {
        switch self {
        case .ruralUrban: "rural and urban areas"
        case .district, .sector, .ward, .borough, .imdDecile: label + "s"
        }
    }
}
