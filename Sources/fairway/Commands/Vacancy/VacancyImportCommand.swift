import ArgumentParser
import FairwayService

/// `fairway vacancy import`
struct VacancyImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Stores the vacancies of a file; bad lines are named with their reason, good ones are kept.",
        usage: "fairway vacancy import [<file>] [<options>]",
        discussion: """
            Examples:
              fairway vacancy import jobs.ndjson            one JobPosting a line
              fairway vacancy import jobs.csv               title, description, employer, postcode …
              curl -s https://jobs.example/feed | fairway vacancy import - --format json

            Exit code 65 when a line was bad.
            """)

    @Argument(help: "The file; - for standard input.")
    var file: InputArgument?

    @Option(help: "What the file is; without it the ending of its name decides, else ndjson.")
    var format: VacancyFormatOption?

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let source = try InputArgument.source(file, for: Self.self)
        let fairway = try await settings.settings().fairway()
        let progress = ProgressNotes()
        let report = try fairway.importVacancies(source, format: VacancyFormatOption.resolved(format, file)) { done in
            progress.report("storing vacancies", done: done)
        }
        progress.finish()
        VacancyReportNotes.write(report.bad, of: file.map(\.path) ?? "-")
        guard report.stored + report.bad.count > 0 else {
            throw FairwayError(
                .invalid, "The file holds no vacancy.", remedy: "Check that it is the right file, and its --format.")
        }
        Console.write(report.summary + "\n")
        if !report.bad.isEmpty { throw ExitCode(FairwayError.Kind.invalid.exitCode) }
    }
}
