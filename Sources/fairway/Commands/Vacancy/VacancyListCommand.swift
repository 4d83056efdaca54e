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
              fairway vacancy list --text "data assist" --district B11 --pay-from 24000
              fairway vacancy list --family data-technician --posted-after 2026-11-01 --open-only

            Every filter that is given must hold.
            """)

    @Option(help: "How many to list, 1 to 100.")
    var limit = 20

    @Option(help: "Where the last list ended, as it said.")
    var cursor: String?

    @Option(help: "Beginnings of words in the title, the employer, the place or a skill that is asked for.")
    var text: String?

    @Option(help: "Postcode district of the workplace, such as B11.")
    var district: String?

    @Option(help: "Identifier of an occupation, such as data-technician.")
    var family: String?

    @Option(help: "Pounds a year that the lowest pay comes to at least, full time.")
    var payFrom: Int?

    @Option(help: "Only vacancies posted later than this day, such as 2026-11-01.")
    var postedAfter: String?

    @Flag(help: "Only vacancies that can still be applied for.")
    var openOnly = false

    @Option(help: "text for people, json for programs, csv for spreadsheets.")
    var format = TableFormat.text

    @OptionGroup var settings: SettingsOptions

    func validate() throws {
        guard (1...100).contains(limit) else { throw ValidationError("--limit must be from 1 to 100.") }
        guard payFrom ?? 0 >= 0 else { throw ValidationError("--pay-from must not be less than 0.") }
        guard postedAfter?.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil || postedAfter == nil else {
            throw ValidationError("--posted-after must be a day such as 2026-11-01.")
        }
    }

    func run() async throws {
        let page = try await settings.settings().fairway().vacancies(filter, limit: limit, cursor: cursor)
        switch format {
        case .text: Console.write(page.page(Console.pageStyle))
        case .json: try Console.write(json: page)
        case .csv:
            Console.write(page.table)
            if let next = page.nextCursor { Console.note("There are more: add --cursor \(next)") }
        }
    }

    private var filter: VacancyFilter {
        var filter = VacancyFilter()
        filter.text = text
        filter.district = district
        filter.family = family
        filter.payFrom = payFrom
        filter.postedAfter = postedAfter
        filter.openOnly = openOnly
        return filter
    }
}
