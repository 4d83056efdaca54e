import ArgumentParser
import FairwayService

/// `fairway audit counterfactual`: whether who a person is moves a score.
struct AuditCounterfactualCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "counterfactual",
        abstract: "Matches résumés again with other names, postcodes and so on, and compares every score.",
        usage: "fairway audit counterfactual [<options>]",
        discussion: """
            The résumés are those of the sample, the vacancies those of the database, or of the
            sample where there are none. Exit code 4 when a score moved.
            """)

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let fairway = try await settings.settings().fairway()
        let progress = ProgressNotes()
        let answer = try fairway.auditCounterfactual { progress.report("matching again", done: $0, of: $1) }
        progress.finish()
        switch format {
        case .text: Console.write(answer.page(Console.pageStyle))
        case .json: try Console.write(json: answer)
        }
        if !answer.passes { throw ExitCode(4) }
    }
}
