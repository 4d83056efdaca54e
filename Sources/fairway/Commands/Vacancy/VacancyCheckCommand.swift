import ArgumentParser
import FairwayService

/// `fairway vacancy check`
struct VacancyCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Says what to change in an advert before it goes out; stores nothing.",
        usage: "fairway vacancy check [<file>] [<options>]",
        discussion: """
            It looks for must-haves that shut people out, pay below the legal minimum, fees,
            wording that turns people away, and what is missing. Exit code 1 when something
            must be changed.

            Example:
              fairway vacancy check job.json
            """)

    @Argument(help: "A schema.org JobPosting, as plain JSON or JSON-LD; - for standard input.")
    var file: InputArgument?

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let source = try InputArgument.source(file, for: Self.self)
        let document = try source.read(limit: IncomingText.documentLimit, name: "The vacancy")
        let answer = try await settings.settings().fairway().checkVacancy(document)
        switch format {
        case .text: Console.write(answer.page(Console.pageStyle))
        case .json: try Console.write(json: answer)
        }
        if answer.mustChange { throw ExitCode(1) }
    }
}
