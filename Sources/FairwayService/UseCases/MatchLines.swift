import Foundation
public import MatchingEngine

extension Fairway {
    /// Matches every résumé of an NDJSON file (`ResumeLine`), in order, each as soon as its line is read.
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
        try answerLines(source, each: each) { line throws(FairwayError) in
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
        try answerLines(source, each: each) { line throws(FairwayError) in
            guard case .text(let text) = line.resume else {
                throw FairwayError(
                    .invalid, "Skills are found in text, and this line holds a JSON document.",
                    remedy: "Write {\"id\": \"…\", \"text\": \"…\"}.")
            }
            return try extract(text, options: options, id: line.id)
        }
    }

    private func answerLines<Answer>(
        _ source: LineSource, each: (_ line: Int, _ answer: Result<Answer, FairwayError>) -> Void,
        answer: (ResumeLine) throws(FairwayError) -> Answer
    ) throws(FairwayError) -> LineCounts {
        var counts = LineCounts()
        try source.lines { number, data throws(FairwayError) in
            do throws(FairwayError) {
                guard let data else {
                    throw FairwayError(
                        .tooLarge, "The line is larger than \(IncomingText.documentLimit / 1024 / 1024) MB.",
                        remedy: "Shorten it.")
                }
                let found = try answer(try ResumeLine(data))
                counts.answered += 1
                each(number, .success(found))
            } catch {
                // The line is to blame, or Fairway as a whole cannot go on.
                guard error.kind.exitCode == FairwayError.Kind.invalid.exitCode else { throw error }
                counts.bad += 1
                each(number, .failure(error))
            }
        }
        guard counts.answered + counts.bad > 0 else {
            throw FairwayError(
                .invalid, "The input is empty.",
                remedy: "Write one line {\"id\": \"…\", \"text\": \"…\"} for each résumé.")
        }
        return counts
    }
}
