import ArgumentParser
import FairwayService

/// `fairway key list`
struct KeyListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists the keys, without their secrets.",
        usage: "fairway key list [<options>]",
        discussion: """
            Example:
              fairway key list --format json
            """)

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let keys = try await settings.settings().fairway().keys()
        switch format {
        case .text: Console.write(keys.page(Console.pageStyle))
        case .json: try Console.write(json: keys)
        }
    }
}
