import ArgumentParser
import FairwayService

/// `fairway taxonomy stats`
struct TaxonomyStatsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Counts what the taxonomy holds.",
        usage: "fairway taxonomy stats [<options>]",
        discussion: """
            Example:
              fairway taxonomy stats --format json | jq .skills
            """)

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let counts = try await settings.settings().fairway().taxonomyStatistics()
        switch format {
        case .text: Console.write(counts.page(Console.pageStyle))
        case .json: try Console.write(json: counts)
        }
    }
}
