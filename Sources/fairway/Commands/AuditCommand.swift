import ArgumentParser
import Communities
import FairwayService

/// `fairway audit`: who gets at least one good match, by area.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Shows whether every community gets the same chance of a good match.",
        usage: "fairway audit [<options>]",
        discussion: """
            Examples:
              fairway audit
              fairway audit --by imd-decile
              fairway audit --by ward --format csv > wards.csv

            It counts the matches recorded with `fairway match --record`. Small counts are
            hidden and the others rounded, so that what you see may be published.
            """)

    @Option(name: .customLong("by"), help: "The kind of area.")
    var level = LevelOption.district

    @Option(help: "text for people, json for programs, csv for spreadsheets.")
    var format = TableFormat.text

    @Flag(help: "Show small counts as they are. This form must not leave the authority.")
    var `internal` = false

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let answer = try await settings.settings().fairway().audit(by: level.level, publish: !`internal`)
        if `internal` {
            Console.note(
                "This form shows small counts, which can point at single people. It must not leave the authority.")
        }
        switch format {
        case .text: Console.write(answer.page(Console.pageStyle))
        case .json: try Console.write(json: answer)
        case .csv: Console.write(answer.table)
        }
    }
}
