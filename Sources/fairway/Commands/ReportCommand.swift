import ArgumentParser
import FairwayService

/// `fairway report`: records that the law or good practice asks for.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Fills a record that the law or good practice asks of a public body.",
        usage: "fairway report <atrs|equality|ll144> [<options>]",
        discussion: """
            atrs      the UK's Algorithmic Transparency Recording Standard
            equality  an annex for the record of the Public Sector Equality Duty
            ll144     the table of New York's Local Law 144, for comparison

            Examples:
              fairway report atrs --format html > atrs.html
              fairway report equality --by borough
            """)

    @Argument(help: "Which record: atrs, equality or ll144.")
    var kind: LawRecordArgument

    @OptionGroup var records: AuditSourceOptions

    @Option(help: "text for people, json for programs, html for a browser or a printer.")
    var format = ReportFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let answer = try await settings.settings().fairway().lawRecord(
            kind.kind, from: records.source, period: records.period, dimension: records.dimension)
        switch format {
        case .text: Console.write(answer.page(Console.pageStyle))
        case .json: Console.write(answer.json)
        case .html: Console.write(answer.html)
        }
        if answer.missing > 0 {
            Console.note("A person has to fill \(answer.missing) more; they are marked.")
        }
    }
}
