import ArgumentParser
import FairwayService

/// `fairway key create`
struct KeyCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Makes a key and shows it, this once.",
        usage: "fairway key create --scope <scope> ... --name <name> [<options>]",
        discussion: """
            Examples:
              fairway key create --scope employer --name "Sandwell jobs board"
              fairway key create --scope coach --scope auditor --name "Jobcentre, Aston"
            """)

    @Option(help: "What it may do: employer, coach, auditor or admin. Give it again for more.")
    var scope: [AccessScopeArgument]

    @Option(help: "Whose key it is, for your list.")
    var name: String

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let answer = try await settings.settings().fairway().createKey(name: name, scopes: scope.map(\.scope))
        try KeyOutput.write(answer, format: format)
    }
}
