import ArgumentParser
import FairwayService

/// `fairway taxonomy show`
struct TaxonomyShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows a skill with its names, links and the jobs that use it.",
        usage: "fairway taxonomy show <id> [<options>]",
        discussion: """
            Example:
              fairway taxonomy show stock-control
            """)

    @Argument(help: "The skill's identifier, as `fairway taxonomy search` shows it.")
    var id: String

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let answer = try await settings.settings().fairway().skill(id)
        switch format {
        case .text: Console.write(answer.page(Console.pageStyle))
        case .json: try Console.write(json: answer)
        }
    }
}
