public import Foundation
import SkillsTaxonomy

extension Fairway {
    /// What was read in each line of a text, by which rule, and what was passed over and why; nothing is stored.
    ///
    /// Skills are those of ``extract(_:options:id:)``; job titles, qualifications and licences are those that the text has
    /// when it is read as a résumé.
    ///
    /// - Throws: `FairwayError` when the bytes are not text.
    public func explain(_ text: Data) throws(FairwayError) -> ExplanationAnswer {
        let text = try IncomingText.read(text, name: "The text")
        let document = TextDocument(text)
        let reading = skillReader.read(document, keepsOrdinaryWords: true)
        let inference = try inferenceReader().read(document)
            .claimed(in: document, by: skillReader, passedOver: reading.passedOver)
        let findings = inference.findings(with: reading.mentions, passedOver: reading.passedOver)
        var notes = (reading.mentions + reading.passedOver).map { note($0, in: document) }
        for finding in findings where finding.mentions.isEmpty {
            guard let inferred = finding.inferred, inferred.confidence >= InferenceOptions.shownConfidence else {
                continue
            }
            notes.append(
                ExplanationAnswer.Note(
                    kind: .inferred, id: inferred.skill, label: taxonomy.skills[inferred.skillIndex].label,
                    evidence: inferred.evidence, rule: inferred.rule.rawValue, reason: inferred.rule.words,
                    confidence: inferred.confidence))
        }
        notes += resumeNotes(text)
        notes += unknownNotes(inference.spans, beside: notes, in: text)
        return ExplanationAnswer(
            lines: Self.lines(of: document, notes), taxonomy: TaxonomyStamp(version: taxonomy.version))
    }

    private func note(_ mention: Mention, in document: TextDocument) -> ExplanationAnswer.Note {
        let passedOver = mention.standing.words
        let weighed = skillReader.weightiestWords(of: mention, in: document).map { "“\($0)”" }
        let why = mention.rule.words + (weighed.isEmpty ? "" : ": \(weighed.joined(separator: ", "))")
        return ExplanationAnswer.Note(
            kind: passedOver == nil ? .skill : .passedOver, id: mention.skill,
            label: taxonomy.skills[mention.skillIndex].label,
            evidence: Evidence(
                start: mention.start, end: mention.end, text: mention.text, rule: mention.rule.rawValue),
            rule: passedOver == nil ? mention.rule.rawValue : mention.standing.rawValue,
            reason: passedOver ?? why, confidence: passedOver == nil ? mention.confidence : nil)
    }

    private func resumeNotes(_ text: String) -> [ExplanationAnswer.Note] {
        let profile = resumeReader.read(
            .text(text), today: surroundings.month
        ).profile
        let jobs = profile.occupations.map {
            ExplanationAnswer.Note(
                kind: .jobTitle, id: $0.id, label: taxonomy.occupation($0.id)?.title ?? $0.id, evidence: $0.evidence,
                rule: "job-title", reason: "this is a title of that job", confidence: nil)
        }
        let qualifications = profile.qualifications.map {
            let level = $0.level.map { $0 == 0 ? "entry level" : "level \($0)" }
            let place = $0.isFromAbroad ? ", the nearest UK level" : ""
            return ExplanationAnswer.Note(
                kind: .qualification, id: $0.skill, label: $0.name, evidence: $0.evidence, rule: "qualification",
                reason: level.map { "it stands at \($0)\(place)" } ?? "it is a licence or a certificate",
                confidence: nil)
        }
        return jobs + qualifications
    }

    /// What the text states and the taxonomy has no skill for.
    private func unknownNotes(
        _ spans: [StatedSpan], beside notes: [ExplanationAnswer.Note], in text: String
    ) -> [ExplanationAnswer.Note] {
        let scalars = Array(text.unicodeScalars)
        var isRead = [Bool](repeating: false, count: scalars.count)
        for note in notes { for place in note.evidence.start..<note.evidence.end { isRead[place] = true } }
        return spans.filter { !isRead[$0.start..<$0.end].contains(true) }.map { span in
            let words = String(String.UnicodeScalarView(scalars[span.start..<span.end]))
            return ExplanationAnswer.Note(
                kind: .unknown, id: nil, label: nil,
                evidence: Evidence(start: span.start, end: span.end, text: words, rule: "statement"),
                rule: "statement", reason: "we know no skill for it", confidence: nil)
        }
    }

    private static func lines(
        of document: TextDocument, _ notes: [ExplanationAnswer.Note]
    ) -> [ExplanationAnswer.Line] {
        let notes = notes.sorted {
            ($0.evidence.start, $0.evidence.end, $0.label ?? "", $0.rule)
                < ($1.evidence.start, $1.evidence.end, $1.label ?? "", $1.rule)
        }
        var next = 0
        return document.lines.enumerated().compactMap { number, line in
            let first = next
            while next < notes.count, notes[next].evidence.start <= line.end { next += 1 }
            guard !line.tokens.isEmpty else { return nil }
            return ExplanationAnswer.Line(
                line: number + 1, text: document.text(of: line), notes: Array(notes[first..<next]))
        }
    }
}
