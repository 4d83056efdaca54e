import ArgumentParser
import FairwayService

/// `fairway vacancy remove`
struct VacancyRemoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Removes a vacancy; it is in no match after this.",
        usage: "fairway vacancy remove <id> [<options>]",
        discussion: """
            Example:
              fairway vacancy remove v000012
            """)

    @Argument(help: "The vacancy's identifier, such as v000012.")
    var id: String

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        try await settings.settings().fairway().removeVacancy(id)
        Console.note("Removed \(id).")
    }
}
