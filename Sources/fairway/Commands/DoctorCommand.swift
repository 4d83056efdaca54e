import ArgumentParser
import FairwayService

/// `fairway doctor`: what is installed, loaded and wrong, and which settings are in use.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract:
            "Says what is installed, where the database is, what is loaded, and what to do when something is wrong.",
        usage: "fairway doctor [<options>]",
        discussion: """
            Examples:
              fairway doctor
              fairway doctor --database /srv/fairway.sqlite --format json

            Changes nothing. Exit code 1 when something needs mending.
            """)

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var options: SettingsOptions

    /// What `--format json` writes.
    private struct Report: Encodable {
        let isWell: Bool
        let findings: [Diagnosis.Finding]
        let settings: [Settings.Entry]
    }

    func run() async throws {
        let settings = try await options.settings()
        let diagnosis = Self.diagnosis(settings)
        switch format {
        case .text:
            Console.write(diagnosis.page(Console.pageStyle))
            Console.write("\nSettings in use\n")
            for entry in settings.entries {
                Console.write(
                    "  \(entry.name): \(entry.value ?? "not set") (\(entry.origin))\n")
            }
        case .json:
            try Console.write(
                json: Report(isWell: diagnosis.isWell, findings: diagnosis.findings, settings: settings.entries))
        }
        if !diagnosis.isWell { throw ExitCode.failure }
    }

    private static func diagnosis(_ settings: Settings) -> Diagnosis {
        do throws(FairwayError) {
            return try Fairway(configuration: settings.service).diagnose()
        } catch {
            return Diagnosis(failure: error)
        }
    }
}
