import ArgumentParser
import FairwayService

/// `fairway vacancy list`
struct VacancyListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists vacancies in the order they were posted.",
        usage: "fairway vacancy list [<options>]",
        discussion: """
            Examples:
              fairway vacancy list
              fairway vacancy list --limit 100 --format csv > jobs.csv
            """)

    @Option(help: "How many to list, 1 to 100.")
    var limit = 20

    @Option(help: "Where the last list ended, as it said.")
    var cursor: String?

    @Option(help: "text for people, json for programs, csv for spreadsheets.")
    var format = TableFormat.text

    @OptionGroup var settings: SettingsOptions

    func validate() throws {
        guard (1...100).contains(limit) else { throw ValidationError("--limit must be from 1 to 100.") }
    }

    func run() async throws {
        let page = try await settings.settings().fairway().vacancies(limit: limit, cursor: cursor)
        switch format {
        case .text: Console.write(page.page(Console.pageStyle))
        case .json: try Console.write(json: page)
        case .csv:
            Console.write(page.table)
            if let next = page.nextCursor { Console.note("There are more: add --cursor \(next)") }
        }
    }
}
