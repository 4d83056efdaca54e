import ArgumentParser
import FairwayService

/// `fairway profile match`
struct ProfileMatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Matches a kept profile with today's jobs; it needs the consent to matching.",
        usage: "fairway profile match <id> [<options>]",
        discussion: """
            Example:
              fairway profile match pmfrggzdfmztwq2lknnwg23tpobyxe43u --top 5
            """)

    @Argument(help: "The profile's identifier.")
    var id: String

    @Option(help: "How many jobs to show, 1 to 100.")
    var top = 10

    @Option(
        help: ArgumentHelp(
            "Leave out jobs further away than this, one way; it needs the consent to travel.", valueName: "minutes"))
    var maxTravel: Int?

    @Option(help: "How the resident travels.")
    var travelMode = TravelModeOption.publicTransport

    @Flag(help: "Look at all jobs, not only AI jobs.")
    var allJobs = false

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        var options = MatchOptions()
        options.top = top
        options.allJobs = allJobs
        options.maximumTravelMinutes = maxTravel
        options.travelMode = travelMode.mode
        let answer = try await settings.settings().fairway().matchProfile(id, options: options)
        switch format {
        case .text: Console.write(answer.page(Console.pageStyle))
        case .json: try Console.write(json: answer)
        }
    }
}
