import ArgumentParser

/// `fairway vacancy …`
struct VacancyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vacancy",
        abstract: "Adds, lists, changes and removes vacancies.",
        discussion: """
            Examples:
              fairway vacancy add job.json                  one schema.org JobPosting
              fairway vacancy import jobs.ndjson            many, one a line; CSV and JSON too
              fairway vacancy check job.json                what to change before it goes out
              fairway vacancy list --limit 50
              fairway vacancy show v000012
            """,
        subcommands: [
            VacancyAddCommand.self, VacancyCheckCommand.self, VacancyImportCommand.self, VacancyListCommand.self,
            VacancyShowCommand.self,
            VacancyReplaceCommand.self, VacancyRemoveCommand.self, VacancySweepCommand.self,
        ])
}
