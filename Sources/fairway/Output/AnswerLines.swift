import ArgumentParser
import FairwayService

/// Answers to the lines of an NDJSON input: good ones on standard output, bad ones explained on standard error.
enum AnswerLines {
    static func write(_ answer: Result<some Encodable, FairwayError>, line: Int, progress: ProgressNotes) {
        switch answer {
        case .success(let answer):
            // Encoding what Fairway made itself cannot fail; were it to, the line is reported like a bad one.
            if (try? Console.write(json: answer)) == nil { Console.note("line \(line): The answer cannot be written.") }
        case .failure(let error):
            progress.finish()
            Console.explain(error, at: "line \(line)")
        }
    }

    /// Ends with the exit code for bad input where a line was bad.
    static func finish(_ counts: LineCounts) throws {
        guard counts.bad > 0 else { return }
        let lines = counts.bad == 1 ? "1 bad line" : "\(counts.bad) bad lines"
        Console.note("\(lines) left out, \(counts.answered) answered.")
        throw ExitCode(FairwayError.Kind.invalid.exitCode)
    }
}
