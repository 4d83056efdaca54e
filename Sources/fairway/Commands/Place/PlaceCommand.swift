import ArgumentParser

/// `fairway place …`
struct PlaceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "place",
        abstract: "Says where a postcode lies, and imports the official lists.",
        discussion: """
            Examples:
              fairway place B11 1AA
              fairway place import ONSPD_AUG_2025_UK.csv --kind postcodes
              fairway place import File_7_IoD2025.csv --kind deprivation
            """,
        subcommands: [PlaceShowCommand.self, PlaceImportCommand.self],
        defaultSubcommand: PlaceShowCommand.self)
}
