public import Communities
import FairnessAudit
import Foundation
import MatchingEngine
import SkillsTaxonomy
import Storage

/// What is audited, and for whom.
public struct AuditOptions: Sendable {
    /// Hide small counts and round the others: the only form that may leave the authority. Nil publishes what is recorded
    /// here, and shows a file as it is.
    public var publish: Bool?
    /// What the communities of a file are, such as `ward`, for the words of the report; recorded ones know it.
    public var dimension: String?
    /// A rule that the figures must keep, such as `no disparity-lower; R1.ratio > 0.8 or inconclusive`.
    public var gate: String?
    /// Bootstrap intervals too; the slowest part.
    public var bootstraps: Bool

    /// Makes options.
    public init(publish: Bool? = nil, dimension: String? = nil, gate: String? = nil, bootstraps: Bool = true) {
        self.publish = publish
        self.dimension = dimension
        self.gate = gate
        self.bootstraps = bootstraps
    }
}

/// Where match records come from.
public enum AuditSource: Sendable {
    /// A CSV file in the columns of the definitions, and re-scored pairs where there are any.
    case file(LineSource, counterfactual: LineSource?)
    /// What this database has recorded, by a kind of area.
    case recorded(CommunityLevel)
}

extension Fairway {
    /// Audits match records: every figure that the records allow, with intervals, tests and verdicts.
    ///
    /// - Parameter progress: told the step, and how far it is.
    /// - Throws: `FairwayError`: `invalid` with the line of each fault, `notFound` when nothing is recorded.
    public func audit(
        _ source: AuditSource, options: AuditOptions,
        progress: (@Sendable (_ step: String, _ done: Int, _ total: Int) -> Void)? = nil
    ) throws(FairwayError) -> FullAudit {
        let dimension = source.dimension ?? options.dimension ?? "community"
        let isPublished = options.publish ?? source.isPublishedUnlessSaid
        do {
            // What may not be published is refused before the long work.
            if isPublished { try PublicationRules.check(dimension) }
            var gate: AuditGate?
            if let rule = options.gate { gate = try AuditGate(rule) }
            var ignored: [String] = []
            var pairs: [CounterfactualPair]?
            let table: AuditTable
            switch source {
            case .file(let records, let counterfactual):
                (table, ignored) = try Self.table(of: records)
                if let counterfactual {
                    let csv = try counterfactual.read(limit: Self.pairLimit, name: "The file of pairs")
                    pairs = try CounterfactualPair.read(csv: csv)
                }
            case .recorded(let level): table = try recordedTable(by: level).table
            }
            let auditor = try FairnessAuditor()
            let report = auditor.report(table, counterfactual: pairs, bootstraps: options.bootstraps) { step in
                progress?(step.stage, step.done, step.total)
            }
            let result = gate?.evaluate(report)
            return FullAudit(
                report: report,
                published: isPublished ? try PublishedAudit(report, dimension: dimension) : nil,
                context: context(of: source, table.communities, dimension: dimension, gate: result), gate: result,
                ignoredColumns: ignored)
        } catch let error as FairwayError {
            throw error
        } catch let error as AuditInputError {
            throw FairwayError(
                .invalid, "The records cannot be audited.\n\(error)", remedy: "Mend these places and try again.")
        } catch let error as AuditGateError {
            throw FairwayError(
                .invalid, "The rule cannot be read: column \(error.column): \(error.problem).",
                remedy: "\(error.remedy).")
        } catch {
            throw FairwayError(.unavailable, "The audit stopped half-way.", remedy: "Try again.")
        }
    }

    private static let pairLimit = 1 << 30

    private static func table(of records: LineSource) throws -> (AuditTable, ignored: [String]) {
        var reader = AuditCSVReader()
        var fault: AuditInputError?
        try records.chunks { chunk throws(FairwayError) in
            guard fault == nil else { return }
            do throws(AuditInputError) { try reader.feed(chunk) } catch { fault = error }
        }
        if let fault { throw fault }
        let table = try reader.finish()
        return (table, reader.ignoredColumns)
    }

    private func context(
        of source: AuditSource, _ communities: [String], dimension: String, gate: AuditGateResult?
    ) -> AuditStoryContext {
        var context = AuditStoryContext()
        context.date = surroundings.today
        context.dimension = dimension
        context.dimensionPlural = dimension == "community" ? "communities" : dimension + "s"
        context.gate = gate
        context.versions = [
            ("Fairway", Self.version), ("matching engine", MatchingEngine.version), ("taxonomy", taxonomy.version),
        ]
        if case .recorded(let level) = source {
            context.attribution = Attribution.places
            let places = try? places()
            for code in communities {
                context.names[code] =
                    level.builtInName(of: code) ?? ((try? places?.areaName(code, level: level)) ?? nil)
            }
        }
        return context
    }
}

extension AuditSource {
    /// What recorded communities are; nil for a file, which does not say.
    fileprivate var dimension: String? {
        if case .recorded(let level) = self { return level.rawValue }
        return nil
    }

    /// What is recorded here goes out published unless the caller says otherwise; a file is the caller's own.
    fileprivate var isPublishedUnlessSaid: Bool { dimension != nil }
}
