import ArgumentParser
import FairwayService

/// `fairway vacancy show`
struct VacancyShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows one vacancy and what was understood of it.",
        usage: "fairway vacancy show <id> [<options>]",
        discussion: """
            Examples:
              fairway vacancy show v000012
              fairway vacancy show v000012 --format json | jq .posting > job.json
            """)

    @Argument(help: "The vacancy's identifier, such as v000012.")
    var id: String

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        try VacancyOutput.write(try await settings.settings().fairway().vacancy(id), format: format)
    }
}
