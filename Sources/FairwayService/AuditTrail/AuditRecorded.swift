import Communities
import FairnessAudit
import Storage

extension Fairway {
    private static let areas = CommunityLevel.allCases.map(AuditDimension.area)
    /// Levels that are published; a new publication of one is held against all of them.
    private static let publishedAreas = areas.filter { (try? PublicationRules.check($0.rawValue)) != nil }
    /// Levels with areas that may be too small for a finding.
    private static let pooledAreas: [AuditDimension] = [.area(.district), .area(.ward)]

    func auditRecorded(
        by dimension: AuditDimension, _ options: AuditOptions, _ gate: AuditGate?,
        _ progress: (@Sendable (String, Int, Int) -> Void)?
    ) throws -> FullAudit {
        let isPublished = options.publish ?? true
        if isPublished { try PublicationRules.check(dimension.rawValue) }
        if dimension.question != nil { try Self.requirePublished(options) }
        let period = try Self.period(options.period)
        // No answer is crossed with an area, or with another.
        let dimensions = dimension.question == nil ? Self.areas : [dimension]
        let all = try recordedTable(by: dimensions)
        let recorded = if let period { try recordedTable(by: dimensions, period: period) } else { all }
        let ledger = try publicationLedger()
        var poolings: [AuditDimension: AreaPooling] = [:]
        if isPublished || options.poolsSmallAreas {
            for pooled in Self.pooledAreas where isPublished || pooled == dimension {
                poolings[pooled] = try pooling(all, by: pooled, standing: ledger.shownAs[pooled.rawValue] ?? [:])
            }
        }
        var tables: [AuditDimension: AuditTable] = [:]
        for (dimension, table) in recorded.tables { tables[dimension] = poolings[dimension]?.pooled(table) ?? table }
        guard let table = tables[dimension] else {
            throw FairwayError(.invalid, "There is no such kind of community.", remedy: "Choose another.")
        }
        if dimension.question != nil { try Self.requireAnswers(table) }
        let auditor = try FairnessAuditor()
        let report = auditor.report(
            table, bootstraps: options.bootstraps && !isPublished, remarks: recorded.remarks,
            question: dimension.question
        ) { progress?($0.stage, $0.done, $0.total) }
        var published: PublishedAudit?
        var changes: PublishedChanges?
        if isPublished {
            try Self.requireEnough(report)
            let plan = PublicationPlan(
                dimension: dimension, beside: dimension.question == nil ? Self.publishedAreas : [], tables: tables,
                poolings: poolings, period: period ?? "")
            do {
                (published, changes) = try publish(report, plan, by: auditor, knowing: ledger.shownAs)
            } catch let error as AuditInputError where error == PublicationLedger.withheld {
                throw FairwayError(
                    .notFound,
                    "Nothing by \(dimension.label) can be shown without giving a small count away, alone or beside what was "
                        + "published before.",
                    remedy: "Audit by another kind of community, or by this one when more residents are recorded.")
            }
            if let published, case .area(let level) = dimension {
                shared.withLock { $0.activity.audits[level] = Activity.AuditGap(published) }
            }
        }
        let result = gate?.evaluate(report)
        var context = context(dimension: dimension.label, gate: result)
        context.dimensionPlural = dimension.plural
        context.pooling = poolings[dimension]
        context.changes = changes
        switch dimension {
        case .area(let level):
            context.attribution = Attribution.places
            context.names = try names(of: table.communities, poolings[dimension], level: level)
        case .monitoring(let question):
            context.attribution = Attribution.monitoring
            context.question = question
            context.names = Self.names(of: question)
        }
        return FullAudit(
            report: report, published: published, context: context, gate: result, ignoredColumns: [],
            recorded: RecordedDetails(dimension: dimension, period: period, months: recorded.months))
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

    /// - Throws: `FairwayError`, `notFound`, when nobody who is recorded has answered.
    private static func requireAnswers(_ table: AuditTable) throws(FairwayError) {
        guard table.communities.isEmpty else { return }
        throw FairwayError(
            .notFound, "No resident whose match is recorded has answered this question.",
            remedy:
                "Add what residents answer, with `fairway audit monitoring add` or PUT /v1/profiles/{id}/monitoring.")
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
        _ all: RecordedTable, by dimension: AuditDimension, standing: [String: String]
    ) throws -> AreaPooling? {
        guard let table = all.tables[dimension], let boroughs = all.tables[.area(.borough)] else { return nil }
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
