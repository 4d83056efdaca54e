import ArgumentParser
import FairwayService

/// `fairway taxonomy search`
struct TaxonomySearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Finds skills by name.",
        usage: "fairway taxonomy search <words> ... [<options>]",
        discussion: """
            Example:
              fairway taxonomy search looking after children
            """)

    @Argument(help: "A word or a few.")
    var words: [String]

    @Option(help: "How many to show, 1 to 100.")
    var limit = 20

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func validate() throws {
        guard (1...100).contains(limit) else { throw ValidationError("--limit must be from 1 to 100.") }
    }

    func run() async throws {
        let fairway = try await settings.settings().fairway()
        let answer = try fairway.searchSkills(words.joined(separator: " "), limit: limit)
        switch format {
        case .text: Console.write(answer.page(Console.pageStyle))
        case .json: try Console.write(json: answer)
        }
    }
}
