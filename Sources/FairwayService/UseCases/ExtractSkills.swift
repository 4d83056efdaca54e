public import Foundation
import SkillsTaxonomy

/// What to list of a text's skills.
public struct ExtractOptions: Hashable, Sendable {
    /// Fills the list up to so many skills with the likeliest others, which have a confidence under 0.3; 0...100.
    ///
    /// An official classification has many concepts that are nearly the same, so the ten likeliest say more than one:
    /// nil is 10 with an imported taxonomy, and 0 with Fairway's own.
    public var candidates: Int?

    /// Makes options.
    public init(candidates: Int? = nil) {
        self.candidates = candidates
    }
}

extension Fairway {
    /// The skills of a text, best first, each with the words that show it; nothing is stored.
    ///
    /// Skills that the text names come with the words; skills that a sentence says without naming them come with the
    /// sentence's words and a lower confidence.
    ///
    /// - Parameter id: the caller's own reference, given back.
    /// - Throws: `FairwayError` when the bytes are not text.
    public func extract(
        _ text: Data, options: ExtractOptions = ExtractOptions(), id: String? = nil
    ) throws(FairwayError) -> ExtractAnswer {
        let document = TextDocument(try IncomingText.read(text, name: "The text"))
        let candidates = min(max(options.candidates ?? (importedTaxonomy == nil ? 0 : 10), 0), 100)
        let reading = skillReader.read(document, keepsOrdinaryWords: true)
        let inference = try inferenceReader().read(document, options: InferenceOptions(ranked: candidates))
            .claimed(in: document, by: skillReader, passedOver: reading.passedOver)
        let findings = inference.findings(with: reading.mentions, passedOver: reading.passedOver)
        let shown = findings.count { $0.confidence >= InferenceOptions.shownConfidence }
        var room = max(candidates - shown, 0)
        let skills = findings.compactMap { finding -> SkillAnswer? in
            if finding.confidence < InferenceOptions.shownConfidence {
                guard room > 0 else { return nil }
                room -= 1
            }
            return SkillAnswer(
                taxonomy.skills[finding.skillIndex], confidence: finding.confidence, evidence: finding.evidence)
        }
        return ExtractAnswer(
            id: id, skills: skills,
            spans: inference.spans.map { StatementAnswer(start: $0.start, end: $0.end, kind: $0.kind.rawValue) },
            taxonomy: TaxonomyStamp(version: taxonomy.version))
    }
}
