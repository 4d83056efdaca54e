import FairnessAudit
import Foundation
public import MatchingEngine

extension Fairway {
    /// Matches every résumé of an NDJSON file (`ResumeLine`), in order, on all processors, each as soon as its line and
    /// those that came with it are read.
    ///
    /// - Parameters:
    ///   - options: for every line; a postcode in a line goes before the one given here.
    ///   - isRecorded: keeps a record of each for audits, under the line's identifier. Only with the residents' consent.
    ///   - each: given the line number from 1 and the answer, or why there is none; a bad line does not stop the rest.
    /// - Throws: `FairwayError` when the input or the database fails as a whole, or the input holds no line.
    public func matchLines(
        _ source: LineSource, options: MatchOptions = MatchOptions(), against vacancies: MatchIndex? = nil,
        isRecorded: Bool = false, each: (_ line: Int, _ answer: Result<MatchAnswer, FairwayError>) -> Void
    ) throws(FairwayError) -> LineCounts {
        // Records are written one at a time.
        try answerLines(source, atOnce: isRecorded ? 1 : Self.linesAtOnce, each: each) { line throws(FairwayError) in
            var own = options
            own.postcode = line.postcode ?? options.postcode
            guard isRecorded else { return try match(line.resume, options: own, against: vacancies, id: line.id) }
            let entry = MatchToRecord(resume: line.resume, postcode: own.postcode, resident: line.id)
            return try matchAndRecord(entry, options: own, id: line.id)
        }
    }

    /// Finds the skills of every text of an NDJSON file (`ResumeLine`), in order, each as soon as its line is read.
    ///
    /// - Throws: `FairwayError` when the input fails as a whole, or holds no line.
    public func extractLines(
        _ source: LineSource, options: ExtractOptions = ExtractOptions(),
        each: (_ line: Int, _ answer: Result<ExtractAnswer, FairwayError>) -> Void
    ) throws(FairwayError) -> LineCounts {
        try answerLines(source, atOnce: Self.linesAtOnce, each: each) { line throws(FairwayError) in
            guard case .text(let text) = line.resume else {
                throw FairwayError(
                    .invalid, "Skills are found in text, and this line holds a JSON document.",
                    remedy: "Write {\"id\": \"…\", \"text\": \"…\"}.")
            }
            return try extract(text, options: options, id: line.id)
        }
    }

    /// Lines that are answered side by side before the next are read.
    private static let linesAtOnce = 128

    private func answerLines<Answer: Sendable>(
        _ source: LineSource, atOnce: Int, each: (_ line: Int, _ answer: Result<Answer, FairwayError>) -> Void,
        answer: @Sendable (ResumeLine) throws(FairwayError) -> Answer
    ) throws(FairwayError) -> LineCounts {
        var counts = LineCounts()
        var waiting: [(number: Int, data: Data?)] = []
        func answerAll() throws(FairwayError) {
            let lines = waiting
            waiting = []
            let answers = concurrentMap(lines.count) { place in
                Result { () throws(FairwayError) in
                    guard let data = lines[place].data else {
                        throw FairwayError(
                            .tooLarge, "The line is larger than \(IncomingText.documentLimit / 1024 / 1024) MB.",
                            remedy: "Shorten it.")
                    }
                    return try answer(try ResumeLine(data))
                }
            }
            for (line, found) in zip(lines, answers) {
                switch found {
                case .success: counts.answered += 1
                case .failure(let error):
                    // The line is to blame, or Fairway as a whole cannot go on.
                    guard error.kind.exitCode == FairwayError.Kind.invalid.exitCode else { throw error }
                    counts.bad += 1
                }
                each(line.number, found)
            }
        }
        // Lines that came through a pipe are answered before more are waited for.
        try source.lines(beforeWaiting: answerAll) { number, data throws(FairwayError) in
            waiting.append((number, data))
            if waiting.count >= atOnce { try answerAll() }
        }
        guard counts.answered + counts.bad > 0 else {
            throw FairwayError(
                .invalid, "The input is empty.",
                remedy: "Write one line {\"id\": \"…\", \"text\": \"…\"} for each résumé.")
        }
        return counts
    }
}
