import ArgumentParser
import FairwayService

/// `fairway key rotate`
struct KeyRotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Gives a key a new secret and shows it, this once; the old one ends now.",
        usage: "fairway key rotate <key> [<options>]",
        discussion: """
            Example:
              fairway key rotate mfrggzdfmztwq2lk

            What was posted with the key stays its own.
            """)

    @Argument(help: "The key's identifier, as the list shows it.")
    var key: String

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        try KeyOutput.write(try await settings.settings().fairway().rotateKey(key), format: format)
    }
}
