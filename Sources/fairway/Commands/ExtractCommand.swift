import ArgumentParser
import FairwayService

/// `fairway extract`: the skills of a text with the words that show them.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Finds the skills in a text, each with the words that show it.",
        usage: "fairway extract [<file>] [<options>]",
        discussion: """
            Examples:
              fairway extract cv.txt
              echo "I kept the books and drove a forklift" | fairway extract -
              fairway extract texts.ndjson > skills.ndjson      one {"id","text"} a line
            """)

    @Argument(help: "The text, or NDJSON with many; - for standard input.")
    var file: InputArgument?

    @Option(help: "text for people, json for programs; many texts come out as ndjson.")
    var format: AnswerFormat?

    @Option(help: "What the input is; auto looks at the file name and the beginning.")
    var inputFormat = TextFormatOption.auto

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let input = try InputArgument.source(file, for: Self.self)
        let (isMany, source) = try inputFormat.resolved(file, input)
        let settings = try await settings.settings()
        guard !isMany else { return try extractMany(source, fairway: try settings.fairway()) }
        let text = try source.read(limit: IncomingText.resumeLimit, name: "The text")
        let answer = try settings.fairway().extract(text)
        switch format ?? .text {
        case .text: Console.write(answer.page(Console.pageStyle))
        case .json, .ndjson: try Console.write(json: answer)
        }
    }

    private func extractMany(_ source: LineSource, fairway: Fairway) throws {
        guard format == nil || format == .ndjson else {
            throw ValidationError("Many texts come out as one line each; leave out --format, or say --format ndjson.")
        }
        let progress = ProgressNotes()
        var done = 0
        let counts = try fairway.extractLines(source) { line, answer in
            AnswerLines.write(answer, line: line, progress: progress)
            done += 1
            progress.report("reading texts", done: done)
        }
        progress.finish()
        try AnswerLines.finish(counts)
    }
}
