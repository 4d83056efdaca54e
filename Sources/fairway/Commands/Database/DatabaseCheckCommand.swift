import ArgumentParser
import FairwayService

/// `fairway database check`: everything in the database.
struct DatabaseCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Looks at every page, reference and vacancy of the database.",
        usage: "fairway database check [<options>]",
        discussion: """
            Examples:
              fairway database check
              fairway database check --database /srv/fairway.sqlite --format json

            Exit code 1 when something needs mending. It may run beside a service.
            """)

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    /// What `--format json` writes.
    private struct Report: Encodable {
        let isWell: Bool
        let findings: [Diagnosis.Finding]
    }

    func run() async throws {
        let diagnosis = try await settings.settings().fairway().checkDatabase()
        switch format {
        case .text: Console.write(diagnosis.page(Console.pageStyle))
        case .json: try Console.write(json: Report(isWell: diagnosis.isWell, findings: diagnosis.findings))
        }
        if !diagnosis.isWell { throw ExitCode.failure }
    }
}
