import ArgumentParser
import FairwayService

/// `fairway vacancy replace`
struct VacancyReplaceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replace",
        abstract: "Puts a new document in the place of a vacancy; its identifier stays.",
        usage: "fairway vacancy replace <id> [<file>] [<options>]",
        discussion: """
            Example:
              fairway vacancy replace v000012 job.json
            """)

    @Argument(help: "The vacancy's identifier, such as v000012.")
    var id: String

    @Argument(help: "The new JobPosting; - for standard input.")
    var file: InputArgument?

    @Option(help: "How to show what was understood: text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let source = try InputArgument.source(file, for: Self.self)
        let document = try source.read(limit: IncomingText.documentLimit, name: "The vacancy")
        let answer = try await settings.settings().fairway().replaceVacancy(id, with: document)
        try VacancyOutput.write(answer, format: format)
    }
}
