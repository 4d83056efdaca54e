import ArgumentParser
import FairwayService

/// `fairway profile withdraw`
struct ProfileWithdrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Takes back one purpose, and erases what only it needed.",
        usage: "fairway profile withdraw <id> <purpose> [<options>]",
        discussion: """
            Example:
              fairway profile withdraw pmfrggzdfmztwq2lknnwg23tpobyxe43u shortlists

            With the last purpose the whole profile is erased.
            """)

    @Argument(help: "The profile's identifier.")
    var id: String

    @Argument(help: "The purpose: matching, shortlists, audit or travel.")
    var purpose: PurposeArgument

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        try await settings.settings().fairway().withdrawConsent(purpose.purpose, from: id)
        Console.note("The profile is not kept for \(purpose.purpose.rawValue) any more.")
    }
}
