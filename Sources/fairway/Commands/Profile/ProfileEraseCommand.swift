import ArgumentParser
import FairwayService

/// `fairway profile erase`
struct ProfileEraseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erases a profile and all that belongs to it.",
        usage: "fairway profile erase <id> [<options>]",
        discussion: """
            Example:
              fairway profile erase pmfrggzdfmztwq2lknnwg23tpobyxe43u
            """)

    @Argument(help: "The profile's identifier.")
    var id: String

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        try await settings.settings().fairway().eraseProfile(id)
        Console.note("The profile is erased. Backups made before still hold it until you delete them.")
    }
}
