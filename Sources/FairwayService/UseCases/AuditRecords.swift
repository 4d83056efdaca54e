import Communities
import FairnessAudit
public import Foundation
import MatchingEngine
import SkillsTaxonomy
import Storage

/// What is audited, and for whom.
public struct AuditOptions: Sendable {
    /// Hide small counts and round the others: the only form that may leave the authority. Nil publishes what is recorded
    /// here and what is audited by monitoring answers, and shows any other file as it is.
    public var publish: Bool?
    /// What the communities of a file are, such as `ward`, for the words of the report; recorded ones know it.
    public var dimension: String?
    /// A rule that the figures must keep, such as `no disparity-lower; R1.ratio > 0.8 or inconclusive`.
    public var gate: String?
    /// Bootstrap intervals too, which take longest; a published form shows none.
    public var bootstraps: Bool
    /// One month (`2026-11`) or one year (`2026`) only; nil for all that is recorded. In a file, a period it names.
    public var period: String?
    /// Shows wards and districts together that are too small for a finding; of recorded matches, where they are not
    /// published, false shows each.
    public var poolsSmallAreas: Bool
    /// A file that remembers what was published of a file of records; the database does for what it has recorded.
    public var ledger: URL?

    /// Makes options.
    public init(
        publish: Bool? = nil, dimension: String? = nil, gate: String? = nil, bootstraps: Bool = true,
        period: String? = nil, poolsSmallAreas: Bool = true, ledger: URL? = nil
    ) {
        self.publish = publish
        self.dimension = dimension
        self.gate = gate
        self.bootstraps = bootstraps
        self.period = period
        self.poolsSmallAreas = poolsSmallAreas
        self.ledger = ledger
    }
}

/// Where match records come from.
public enum AuditSource: Sendable {
    /// A CSV file in the columns of the definitions, and re-scored pairs where there are any.
    case file(LineSource, counterfactual: LineSource?)
    /// What this database has recorded, by a kind of area or by what residents answered.
    case recorded(AuditDimension)
}

extension Fairway {
    /// Audits match records: every figure that the records allow, with intervals, tests and verdicts.
    ///
    /// What is published is remembered, so that several publications together give no small count away.
    ///
    /// - Parameter progress: told the step, and how far it is.
    /// - Throws: `FairwayError`: `invalid` with the line of each fault, or when a form may not be published; `notFound` when
    ///   nothing is recorded.
    public func audit(
        _ source: AuditSource, options: AuditOptions = AuditOptions(),
        progress: (@Sendable (_ step: String, _ done: Int, _ total: Int) -> Void)? = nil
    ) throws(FairwayError) -> FullAudit {
        do {
            let gate = try options.gate.map { try AuditGate($0) }
            switch source {
            case .file(let records, let counterfactual):
                return try auditFile(records, counterfactual, options, gate, progress)
            case .recorded(let dimension):
                return try auditRecorded(by: dimension, options, gate, progress)
            }
        } catch let error as FairwayError {
            throw error
        } catch let error as StorageError {
            throw FairwayError(error)
        } catch let error as AuditInputError {
            throw Self.refusal(of: error)
        } catch let error as AuditGateError {
            throw FairwayError(
                .invalid, "The rule cannot be read: column \(error.column): \(error.problem).",
                remedy: "\(error.remedy).")
        } catch {
            throw FairwayError(.unavailable, "The audit stopped half-way.", remedy: "Try again.")
        }
    }

    /// Answers are special category data, which no form shows but the published one.
    ///
    /// - Throws: `FairwayError`, `invalid`, for the internal form, and for a gate, whose failures name figures as they are.
    static func requirePublished(_ options: AuditOptions) throws(FairwayError) {
        guard options.publish != false else {
            throw FairwayError(
                .invalid, "Monitoring answers are shown in the published form only, so there is no internal one.",
                remedy: "Ask for the published form, or audit by a kind of area.")
        }
        guard options.gate == nil else {
            throw FairwayError(
                .invalid, "A gate names figures as they are, and of monitoring answers only published ones are shown.",
                remedy: "Leave the gate out, or audit by a kind of area.")
        }
    }

    /// A fault of the records has its line; a rule of publication concerns no line.
    private static func refusal(of error: AuditInputError) -> FairwayError {
        if error.problems.count == 1, let problem = error.problems.first, problem.line == nil {
            return FairwayError(
                .invalid, "This cannot be audited: \(problem.problem).", remedy: "\(problem.remedy).")
        }
        return FairwayError(
            .invalid, "The records cannot be audited.\n\(error)", remedy: "Mend these places and try again.")
    }

    // MARK: A file

    private static let pairLimit = 1 << 30

    private func auditFile(
        _ records: LineSource, _ counterfactual: LineSource?, _ options: AuditOptions, _ gate: AuditGate?,
        _ progress: (@Sendable (String, Int, Int) -> Void)?
    ) throws -> FullAudit {
        let dimension = options.dimension ?? "community"
        let question = MonitoringQuestion(rawValue: dimension)
        if question != nil { try Self.requirePublished(options) }
        let isPublished = options.publish ?? (question != nil)
        // What may not be published is refused before the long work.
        if isPublished { try PublicationRules.check(dimension) }
        let (whole, ignored) = try Self.table(of: records)
        let table = if let period = options.period { try whole.selecting(period: period) } else { whole }
        let pairs = try counterfactual.map {
            try CounterfactualPair.read(csv: try $0.read(limit: Self.pairLimit, name: "The file of pairs"))
        }
        let report = try FairnessAuditor().report(
            table, counterfactual: pairs, bootstraps: options.bootstraps && !isPublished, question: question
        ) { progress?($0.stage, $0.done, $0.total) }
        let result = gate?.evaluate(report)
        var published: PublishedAudit?
        if isPublished {
            let period = options.period ?? ""
            published =
                if let ledger = options.ledger {
                    try PublicationFile(ledger).publish(report, dimension: dimension, period: period)
                } else {
                    try PublishedAudit(report, dimension: dimension, period: options.period)
                }
        }
        var context = context(dimension: question?.label ?? dimension, gate: result)
        context.dimensionPlural = question?.plural ?? (dimension == "community" ? "communities" : dimension + "s")
        context.question = question
        if let question { context.names = Self.names(of: question) }
        return FullAudit(
            report: report, published: published, context: context, gate: result, ignoredColumns: ignored)
    }

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

    /// Answers in plain words.
    static func names(of question: MonitoringQuestion) -> [String: String] {
        Dictionary(uniqueKeysWithValues: question.answers.map { ($0.id, $0.words) })
    }

    func context(dimension: String, gate: AuditGateResult?) -> AuditStoryContext {
        var context = AuditStoryContext()
        context.date = surroundings.today
        context.dimension = dimension
        context.gate = gate
        context.versions = [
            ("Fairway", Self.version), ("matching engine", MatchingEngine.version), ("taxonomy", taxonomy.version),
        ]
        return context
    }
}
