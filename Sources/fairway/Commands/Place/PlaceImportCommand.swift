import ArgumentParser
import FairwayService
import Foundation

/// `fairway place import`
struct PlaceImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes in an official list of postcodes or deprivation: all of it, or nothing when it is refused.",
        usage: "fairway place import <file> --kind <kind> [<options>]",
        discussion: """
            Examples:
              fairway place import ONSPD_AUG_2025_UK.csv --kind postcodes
              fairway place import File_7_IoD2025.csv --kind deprivation

            Postcodes: the ONS Postcode Directory or the National Statistics Postcode Lookup.
            Deprivation: File 1, 2 or 7 of the English Indices of Deprivation.
            """)

    @Argument(help: "The CSV file, unpacked.", completion: .file(extensions: ["csv"]))
    var file: String

    @Option(help: "What the file holds.")
    var kind: PlaceFileOption

    @Option(help: "How to show the summary: text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let fairway = try await settings.settings().fairway()
        let progress = ProgressNotes()
        let summary = try fairway.importPlaces(kind.file, file: URL(fileURLWithPath: file)) { lines in
            progress.report("reading lines", done: lines)
        }
        progress.finish()
        for line in summary.badLines { Console.note("\(file), line \(line.line): \(line.reason)") }
        switch format {
        case .text: Console.write(summary.page(Console.pageStyle))
        case .json: try Console.write(json: summary)
        }
        if summary.bad > 0 { throw ExitCode(FairwayError.Kind.invalid.exitCode) }
    }
}
