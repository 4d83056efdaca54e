import ArgumentParser
import FairwayService

/// `fairway profile sweep`
struct ProfileSweepCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sweep",
        abstract: "Ends consents whose time is over, and erases the profiles that have none left.",
        usage: "fairway profile sweep [<options>]",
        discussion: """
            Example:
              fairway profile sweep

            A service that runs does it by itself when it starts and once a day.
            """)

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let answer = try await settings.settings().fairway().sweepProfiles()
        switch format {
        case .text:
            Console.write("Consents ended: \(answer.expiredConsents)\nProfiles erased: \(answer.erasedProfiles)\n")
        case .json: try Console.write(json: answer)
        }
    }
}
