import ArgumentParser
import FairwayService

/// `fairway key revoke`
struct KeyRevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Ends a key for good.",
        usage: "fairway key revoke <key> [<options>]",
        discussion: """
            Example:
              fairway key revoke mfrggzdfmztwq2lk

            It works from the next request on, also in a service that is running.
            """)

    @Argument(help: "The key's identifier, as the list shows it.")
    var key: String

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let fairway = try await settings.settings().fairway()
        let answer = try fairway.revokeKey(key)
        Console.note("The key \(answer.id) (\(answer.name)) opens nothing any more.")
        if try !fairway.keys().items.contains(where: \.isLive) {
            Console.note("No key is left that opens anything; what needs a key is refused until you make one.")
        }
    }
}
