import ArgumentParser
import FairwayService

/// `fairway audit sweep`: removes what has been kept long enough.
struct AuditSweepCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sweep",
        abstract: "Removes records older than the months that are kept, and says what the rest takes.",
        usage: "fairway audit sweep [--keep-months <n>] [<options>]",
        discussion: """
            24 months are kept unless you say otherwise; the number is remembered. Every
            recording removes what is too old by the same rule.
            """)

    @Option(help: "Keep so many months from now on, the present one among them.")
    var keepMonths: Int?

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let answer = try await settings.settings().fairway().sweepRecords(keeping: keepMonths)
        switch format {
        case .text: Console.write(answer.page(Console.pageStyle))
        case .json: try Console.write(json: answer)
        }
    }
}
