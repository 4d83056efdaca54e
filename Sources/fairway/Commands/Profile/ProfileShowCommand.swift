import ArgumentParser
import FairwayService

/// `fairway profile show`
struct ProfileShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows everything that is held of a profile, and what for.",
        usage: "fairway profile show <id> [<options>]",
        discussion: """
            Example:
              fairway profile show pmfrggzdfmztwq2lknnwg23tpobyxe43u --format json
            """)

    @Argument(help: "The profile's identifier.")
    var id: String

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let export = try await settings.settings().fairway().profileExport(id)
        switch format {
        case .text: Console.write(export.page(Console.pageStyle))
        case .json: try Console.write(json: export)
        }
    }
}
