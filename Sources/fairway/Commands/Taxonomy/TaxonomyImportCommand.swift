import ArgumentParser
import FairwayService
import Foundation

/// `fairway taxonomy import`
struct TaxonomyImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes in an official classification of skills and joins it with Fairway's own.",
        usage: "fairway taxonomy import <source> <path> [--name <name>] [<options>]",
        discussion: """
            Examples:
              fairway taxonomy import esco "ESCO dataset - v1.2.0 - classification - en - csv"
              fairway taxonomy import ukssc ssc-tables/
              fairway extract cv.txt --taxonomy esco

            esco: the folder of the English CSV release (v1.1 or later), unpacked, or its
            skills_en.csv alone. ukssc: CSV files of the UK Standard Skills Classification.
            """)

    @Argument(help: "esco or ukssc.")
    var source: TaxonomySourceArgument

    @Argument(help: "The folder of the release, or one file of it.", completion: .file())
    var path: String

    @Option(help: ArgumentHelp("What to call it; the source's own name if left out.", valueName: "name"))
    var name: String?

    @Option(help: "How to show the summary: text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let service = try await settings.settings().service
        let progress = ProgressNotes()
        let answer = try Fairway.importTaxonomy(
            service, source: source.source, path: URL(fileURLWithPath: path), name: name
        ) { step, rows in
            progress.report(step, done: rows)
        }
        progress.finish()
        switch format {
        case .text: Console.write(answer.page(Console.pageStyle))
        case .json: try Console.write(json: answer)
        }
    }
}
