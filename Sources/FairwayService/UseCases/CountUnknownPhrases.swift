import Foundation
import SkillsTaxonomy

/// A file whose texts are counted.
public struct CoverageInput: Sendable {
    /// Where the text comes from.
    public let source: LineSource
    /// The file's name, for messages.
    public let name: String
    /// Whether each line is a JSON document with a text of its own.
    public let isLines: Bool

    /// Makes an input.
    public init(source: LineSource, name: String, isLines: Bool) {
        self.source = source
        self.name = name
        self.isLines = isLines
    }
}

extension Fairway {
    /// Phrases that texts state often and the taxonomy does not know.
    ///
    /// - Parameters:
    ///   - inputs: plain texts, or NDJSON whose lines have a `text` (résumés) or a `description` (vacancies).
    ///   - least: how many texts must state a phrase; from 1.
    ///   - limit: how many phrases to give; from 1.
    ///   - progress: told how many texts have been read.
    /// - Throws: `FairwayError` with the file, and the line where there are lines.
    public func countUnknownPhrases(
        _ inputs: [CoverageInput], inAtLeast least: Int = 2, limit: Int = 50, progress: (Int) -> Void = { _ in }
    ) throws(FairwayError) -> CoverageAnswer {
        let inference = try inferenceReader()
        var counter = UnknownPhraseCounter()
        var texts = 0
        var statements = 0
        var known = 0
        func add(_ text: String) {
            let document = TextDocument(text)
            let reading = skillReader.read(document)
            let spans = inference.read(document).spans
            let mentions = (reading.mentions + reading.passedOver).sorted { $0.start < $1.start }
            counter.add(document, statements: spans, known: mentions)
            statements += spans.count
            known += Self.count(spans, touching: mentions)
            texts += 1
            progress(texts)
        }
        for input in inputs {
            guard input.isLines else {
                add(
                    try IncomingText.read(
                        input.source.read(limit: IncomingText.resumeLimit, name: input.name), name: input.name))
                continue
            }
            try input.source.lines { number, line throws(FairwayError) in
                guard let line, let value = try? JSONValue(json: line),
                    let text = value["text"]?.text ?? value["description"]?.text
                else {
                    throw FairwayError(
                        .malformed, "\(input.name), line \(number): there is no text in it.",
                        remedy: "Each line must be a JSON object with a text, or a vacancy with a description.")
                }
                add(AdvertText.plain(text))
            }
        }
        return CoverageAnswer(
            texts: texts, statements: statements, known: known,
            unknown: counter.phrases(inAtLeast: max(least, 1), limit: max(limit, 1)).map {
                CoverageAnswer.Phrase(phrase: $0.phrase, texts: $0.texts, times: $0.times)
            }, taxonomy: TaxonomyStamp(version: taxonomy.version))
    }

    /// How many spans share a word with a mention; both are in order of their starts.
    private static func count(_ spans: [StatedSpan], touching mentions: [Mention]) -> Int {
        var reached = 0
        var next = 0
        return spans.count { span in
            while next < mentions.count, mentions[next].start < span.end {
                reached = max(reached, mentions[next].end)
                next += 1
            }
            return reached > span.start
        }
    }
}
