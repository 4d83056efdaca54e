import ArgumentParser
import FairwayService

/// `fairway profile list`
struct ProfileListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists the profiles that are kept, and what for.",
        usage: "fairway profile list [<options>]",
        discussion: """
            Example:
              fairway profile list --limit 100
            """)

    @Option(help: "How many to list, 1 to 100.")
    var limit = 20

    @Option(help: "Where the last list ended, as it said.")
    var cursor: String?

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func validate() throws {
        guard (1...100).contains(limit) else { throw ValidationError("--limit must be from 1 to 100.") }
    }

    func run() async throws {
        let page = try await settings.settings().fairway().profiles(limit: limit, cursor: cursor)
        switch format {
        case .text:
            Console.write(page.page(Console.pageStyle))
            if let next = page.nextCursor { Console.note("There are more: add --cursor \(next)") }
        case .json: try Console.write(json: page)
        }
    }
}
