import ArgumentParser
import FairwayService

/// `fairway audit monitoring questions`
struct MonitoringQuestionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "questions",
        abstract: "Lists the questions that residents may answer, and the answers.",
        usage: "fairway audit monitoring questions [<options>]",
        discussion: """
            Example:
              fairway audit monitoring questions
            """)

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    func run() async throws {
        let form = MonitoringForm()
        switch format {
        case .text: Console.write(form.page(Console.pageStyle))
        case .json: try Console.write(json: form)
        }
    }
}
