import ArgumentParser
import FairwayService

/// `fairway place show`, also `fairway place POSTCODE`
struct PlaceShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Says where a postcode, sector or district lies.",
        usage: "fairway place <postcode> [<options>]",
        discussion: """
            Examples:
              fairway place B11 1AA
              fairway place CV1
            """)

    @Argument(help: "A postcode such as B11 1AA, a sector such as B11 1, or a district such as B11.")
    var postcode: [String]

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let place = try await settings.settings().fairway().place(postcode.joined(separator: " "))
        switch format {
        case .text: Console.write(place.page(Console.pageStyle))
        case .json: try Console.write(json: place)
        }
    }
}
