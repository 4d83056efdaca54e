import ArgumentParser
import FairwayService

/// `fairway vacancy sweep`
struct VacancySweepCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sweep",
        abstract: "Removes vacancies past their last day; the server does it by itself, every day.",
        usage: "fairway vacancy sweep [<options>]",
        discussion: """
            Vacancies past their last day are never matched, swept or not. Answers kept for
            repeated requests and jobs done long ago go too, and so do consents whose time
            is over, with the profiles that have none left.

            Example:
              fairway vacancy sweep
            """)

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let report = try await settings.settings().fairway().sweep()
        switch format {
        case .text: Console.write(report.page(Console.pageStyle))
        case .json: try Console.write(json: report)
        }
    }
}
