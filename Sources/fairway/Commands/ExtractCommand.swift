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
              fairway extract --explain cv.txt                  line by line: what was read, and why
              fairway extract texts.ndjson > skills.ndjson      one {"id","text"} a line
            """)

    @Argument(help: "The text, or NDJSON with many; - for standard input.")
    var file: InputArgument?

    @Option(help: "text for people, json for programs; many texts come out as ndjson.")
    var format: AnswerFormat?

    @Option(help: "What the input is; auto looks at the file name and the beginning.")
    var inputFormat = TextFormatOption.auto

    @Flag(help: "Show each line with what was read in it, by which rule, and what was not counted and why.")
    var explain = false

    @Option(
        help: """
            Fill the list up to so many skills, 0 to 100, with the likeliest others; their confidence is under 0.3. \
            10 with an imported taxonomy, 0 with Fairway's own.
            """)
    var candidates: Int?

    @OptionGroup var settings: SettingsOptions

    func validate() throws {
        guard (0...100).contains(candidates ?? 0) else { throw ValidationError("--candidates must be from 0 to 100.") }
    }

    func run() async throws {
        let input = try InputArgument.source(file, for: Self.self)
        let (isMany, source) = try inputFormat.resolved(file, input)
        let settings = try await settings.settings()
        guard !isMany else { return try extractMany(source, fairway: try settings.fairway()) }
        let text = try source.read(limit: IncomingText.resumeLimit, name: "The text")
        let fairway = try settings.fairway()
        if explain {
            let answer = try fairway.explain(text)
            try show(answer, page: answer.page)
        } else {
            let answer = try fairway.extract(text, options: options)
            try show(answer, page: answer.page)
        }
    }

    private var options: ExtractOptions { ExtractOptions(candidates: candidates) }

    private func show(_ answer: some Encodable, page: (PageStyle) -> String) throws {
        switch format ?? .text {
        case .text: Console.write(page(Console.pageStyle))
        case .json, .ndjson: try Console.write(json: answer)
        }
    }

    private func extractMany(_ source: LineSource, fairway: Fairway) throws {
        guard format == nil || format == .ndjson else {
            throw ValidationError("Many texts come out as one line each; leave out --format, or say --format ndjson.")
        }
        guard !explain else {
            throw ValidationError("--explain shows one text. Give a single text, or say --input-format text.")
        }
        let progress = ProgressNotes()
        var done = 0
        let counts = try fairway.extractLines(source, options: options) { line, answer in
            AnswerLines.write(answer, line: line, progress: progress)
            done += 1
            progress.report("reading texts", done: done)
        }
        progress.finish()
        try AnswerLines.finish(counts)
    }
}
