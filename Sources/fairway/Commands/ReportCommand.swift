import ArgumentParser
import FairwayService

/// `fairway report`: records that the law or good practice asks for.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Fills a record that the law or good practice asks of a public body.",
        usage: "fairway report <atrs|equality|ll144|privacy> [<options>]",
        discussion: """
            atrs      the UK's Algorithmic Transparency Recording Standard
            equality  an annex for the record of the Public Sector Equality Duty
            ll144     the table of New York's Local Law 144, for comparison
            privacy   what is held about people, why, until when, where and how many

            Examples:
              fairway report atrs --format html > atrs.html
              fairway report equality --by borough
              fairway report privacy
            """)

    @Argument(help: "Which record: atrs, equality, ll144 or privacy.")
    var kind: ReportKindArgument

    @OptionGroup var records: AuditSourceOptions

    @Option(help: "text for people, json for programs, html for a browser or a printer.")
    var format = ReportFormat.text

    @OptionGroup var settings: SettingsOptions

    func validate() throws {
        if case .privacy = kind, format == .html {
            throw ValidationError("The record of processing comes as text or json.")
        }
    }

    func run() async throws {
        let fairway = try await settings.settings().fairway()
        switch kind {
        case .law(let kind): try write(kind, by: fairway)
        case .privacy: try writePrivacy(by: fairway)
        }
    }

    private func writePrivacy(by fairway: Fairway) throws {
        let report = try fairway.privacyReport()
        switch format {
        case .text, .html: Console.write(report.page(Console.pageStyle))
        case .json: try Console.write(json: report)
        }
        Console.note("A person has to fill \(report.forPeople.count) more; they stand at the end.")
    }

    private func write(_ kind: LawRecordKind, by fairway: Fairway) throws {
        let answer = try fairway.lawRecord(
            kind, from: records.source, period: records.period, dimension: records.dimension)
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
