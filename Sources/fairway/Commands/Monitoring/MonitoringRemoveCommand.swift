import ArgumentParser
import FairwayService

/// `fairway audit monitoring remove`
struct MonitoringRemoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Removes what a resident answered.",
        usage: "fairway audit monitoring remove (<id> | --resident <ref>) [<options>]",
        discussion: """
            Example:
              fairway audit monitoring remove --resident client-17
            """)

    @OptionGroup var whose: MonitoredPersonOptions

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        try await settings.settings().fairway().removeMonitoring(of: whose.person)
        Console.note("The answers are removed. Backups made before still hold them until you delete them.")
    }
}
