import ArgumentParser
import FairwayService

/// `fairway audit monitoring add`
struct MonitoringAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Keeps what a resident answers, in place of earlier answers; only with explicit consent.",
        usage: """
            fairway audit monitoring add (<id> | --resident <reference>)
                     --answer <question=answer> ... --until <day> [<options>]
            """,
        discussion: """
            Examples:
              fairway audit monitoring add pmfrggzdfmztwq2lknnwg23tpobyxe43u \\
                --answer ethnicity=asian --until 2027-05-24
              fairway audit monitoring add --resident client-17 \\
                --answer sex=female --answer disability=no --until 2027-05-24

            `fairway audit monitoring questions` lists questions and answers. Leave out
            what the resident prefers not to say.
            """)

    @OptionGroup var whose: MonitoredPersonOptions

    @Option(
        help: ArgumentHelp("A question and what the resident answers; once for each.", valueName: "question=answer"))
    var answer: [MonitoringAnswerArgument]

    @Option(help: ArgumentHelp("The last day of the consent, at most two years from today.", valueName: "day"))
    var until: String

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let wish = try MonitoringToKeep(answers: answer.map { ($0.question, $0.answer) }, until: until)
        let last = try await settings.settings().fairway().keepMonitoring(wish, of: whose.person)
        Console.note("The answers are kept until \(last), apart from the match, and counted in totals only.")
    }
}
