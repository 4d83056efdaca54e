import FairnessAudit
import Foundation
import MatchingEngine
import SkillsTaxonomy

/// A record that the law or good practice asks of a public body.
public enum LawRecordKind: String, Sendable, CaseIterable {
    /// The UK's Algorithmic Transparency Recording Standard.
    case atrs
    /// An annex for the record of the Public Sector Equality Duty.
    case equality
    /// The table of New York's Local Law 144, for comparison.
    case ll144
}

/// A record for the law, filled as far as a running system can.
public struct LawRecordAnswer: Sendable {
    let record: LawRecord

    /// How many fields only a person can fill.
    public var missing: Int { record.missing.count }
    /// For a program.
    public var json: String { record.value.json() + "\n" }
    /// One page for a browser or a printer.
    public var html: String { record.story.html() }

    /// For a terminal.
    public func page(_ style: PageStyle = PageStyle()) -> String { record.story.text(width: style.width) }
}

extension Fairway {
    /// Fills a record for the law from the running system and an audit in its published form.
    ///
    /// - Throws: `FairwayError` as ``audit(_:options:progress:)``.
    public func lawRecord(
        _ kind: LawRecordKind, from source: AuditSource, period: String? = nil, dimension: String? = nil
    ) throws(FairwayError) -> LawRecordAnswer {
        let audit = try audit(source, options: AuditOptions(publish: true, dimension: dimension, period: period))
        guard let published = audit.published else {
            throw FairwayError(.unavailable, "The audit has no published form.", remedy: "Try again.")
        }
        var facts = SystemFacts()
        facts.version = "\(Self.version), engine \(MatchingEngine.version)"
        facts.taxonomyVersion = taxonomy.version
        facts.date = surroundings.today
        if case .recorded = source {
            facts.retention =
                "Match records are kept for \(try keptMonths()) months, monitoring answers until the day each resident agreed "
                + "to, at most two years."
        }
        let record =
            switch kind {
            case .atrs: LawRecord.atrs(published, facts: facts)
            case .equality: LawRecord.equality([published], facts: facts, actions: [])
            case .ll144: LawRecord.ll144(published, facts: facts)
            }
        return LawRecordAnswer(record: record)
    }
}
