import ArgumentParser
import FairwayService

/// `fairway vacancy add`
struct VacancyAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Stores one vacancy; it is in the next match.",
        usage: "fairway vacancy add [<file>] [<options>]",
        discussion: """
            Examples:
              fairway vacancy add job.json
              fairway vacancy add - --format json < job.json | jq -r .id
            """)

    @Argument(help: "A schema.org JobPosting, as plain JSON or JSON-LD; - for standard input.")
    var file: InputArgument?

    @Option(help: "How to show what was understood: text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let source = try InputArgument.source(file, for: Self.self)
        let document = try source.read(limit: IncomingText.documentLimit, name: "The vacancy")
        let answer = try await settings.settings().fairway().postVacancy(document)
        try VacancyOutput.write(answer, format: format)
    }
}
