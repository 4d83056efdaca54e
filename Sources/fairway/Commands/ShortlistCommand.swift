import ArgumentParser
import FairwayService

/// `fairway shortlist`
struct ShortlistCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shortlist",
        abstract: "Ranks the profiles of residents who agreed to it for a vacancy, with a check by community.",
        usage: "fairway shortlist <vacancy> [<options>]",
        discussion: """
            Examples:
              fairway shortlist v000012
              fairway shortlist v000012 --top 10 --by district
              fairway shortlist v000012 --what-if rerank

            The score is the one that the resident's own match gives. What another order would
            do is shown beside the list and never used.
            """)

    /// An order to show beside the list.
    enum OtherOrder: String, ExpressibleByArgument, CaseIterable {
        case rerank
    }

    @Argument(help: "The vacancy's identifier, such as v000012.")
    var vacancy: String

    @Option(help: "How many profiles, 1 to 100.")
    var top = 20

    @Option(name: .customLong("by"), help: "The kind of area of the check.")
    var level = LevelOption(level: .borough)

    @Option(help: "rerank: shows beside the list what holding every community to its share would do.")
    var whatIf: OtherOrder?

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func validate() throws {
        guard (1...100).contains(top) else { throw ValidationError("--top must be from 1 to 100.") }
    }

    func run() async throws {
        var options = ShortlistOptions()
        options.top = top
        options.level = level.level
        options.showsReranking = whatIf != nil
        let answer = try await settings.settings().fairway().shortlist(vacancy, options: options)
        switch format {
        case .text: Console.write(answer.page(Console.pageStyle))
        case .json: try Console.write(json: answer)
        }
    }
}
