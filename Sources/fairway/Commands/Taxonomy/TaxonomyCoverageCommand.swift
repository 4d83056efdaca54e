import ArgumentParser
import FairwayService

/// `fairway taxonomy coverage`
struct TaxonomyCoverageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Lists what texts state often and the taxonomy does not know.",
        usage: "fairway taxonomy coverage <file> ... [<options>]",
        discussion: """
            Files that end in .ndjson have one {"text"} or one vacancy a line; others are plain text.

            Example:
              fairway taxonomy coverage vacancies.ndjson --limit 20
            """)

    @Argument(help: "Texts, résumés or vacancies; - for standard input.")
    var files: [InputArgument]

    @Option(help: "How many texts must state a phrase, 1 or more.")
    var atLeast = 2

    @Option(help: "How many phrases to list, 1 to 10,000.")
    var limit = 50

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func validate() throws {
        guard atLeast >= 1 else { throw ValidationError("--at-least must be 1 or more.") }
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit must be from 1 to 10000.") }
    }

    func run() async throws {
        let inputs = try files.map { file in
            let (isMany, source) = try TextFormatOption.auto.resolved(file, file.source)
            return CoverageInput(
                source: source, name: file.isStandardInput ? "Standard input" : file.path, isLines: isMany)
        }
        let progress = ProgressNotes()
        let answer = try await settings.settings().fairway().countUnknownPhrases(
            inputs, inAtLeast: atLeast, limit: limit
        ) { progress.report("reading texts", done: $0) }
        progress.finish()
        switch format {
        case .text: Console.write(answer.page(Console.pageStyle))
        case .json: try Console.write(json: answer)
        }
    }
}
