import ArgumentParser
import FairwayService

/// The program `fairway` with all its commands.
struct FairwayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fairway",
        abstract: "Matches West Midlands residents to AI jobs.",
        discussion: """
            Examples:
              fairway demo                      see everything once, with sample data
              fairway match cv.txt              the best AI jobs for a CV
              fairway vacancy import jobs.csv   take in vacancies
              fairway audit --by district       who gets a good match, by area
              fairway serve                     the same over HTTP

            Settings come from flags, then from variables such as FAIRWAY_DATABASE, then from
            a config file, then from defaults. `fairway doctor` shows the ones in use.

            Exit codes: 0 done, 1 not found or findings, 4 an audit gate failed, 64 wrong use, 65 bad input,
            66 input missing, 69 not available just now, 73 cannot write, 77 not allowed,
            78 bad settings.
            """,
        version: Fairway.version,
        groupedSubcommands: [
            CommandGroup(
                name: "Resident",
                subcommands: [
                    MatchCommand.self, GapsCommand.self, ExtractCommand.self, ProfileCommand.self,
                ]),
            CommandGroup(name: "Employer", subcommands: [VacancyCommand.self, ShortlistCommand.self]),
            CommandGroup(name: "Audit", subcommands: [AuditCommand.self, ReportCommand.self]),
            CommandGroup(name: "Reference", subcommands: [TaxonomyCommand.self, PlaceCommand.self]),
            CommandGroup(
                name: "Service",
                subcommands: [
                    ServeCommand.self, KeyCommand.self, BackupCommand.self, RestoreCommand.self, DatabaseCommand.self,
                    DemoCommand.self, DoctorCommand.self, VersionCommand.self,
                ]),
        ])

    static var _errorPrefix: String { "fairway: " }
}
