import FairwayHTTP
import FairwayService
import Foundation
import Logging

/// Takes a person through Fairway step by step.
struct Demonstration {
    let fairway: Fairway
    private let style = Console.pageStyle

    private static let resume = "r002-carer-bookkeeper.txt"
    private static let steps = 5

    init(fairway: Fairway) {
        self.fairway = fairway
    }

    /// - Throws: `FairwayError` at the first step that fails.
    func run() async throws {
        try loadSample()
        let resume = try fairway.sampleResume(Self.resume)
        try match(resume)
        let id = try await postVacancy()
        try matchAgain(resume, posted: id)
        try audit()
        say(
            """

            That was Fairway. The sample stays in
              \(fairway.configuration.databasePath)
            Try more with it:
              fairway match your-cv.txt --database \(fairway.configuration.databasePath)
              fairway audit --by borough --database \(fairway.configuration.databasePath)
            """)
    }

    private func loadSample() throws {
        step(1, "Loading the sample: an invented West Midlands")
        let progress = ProgressNotes()
        let summary = try fairway.loadSample { what, done, total in
            progress.report("loading \(what)", done: done, of: total > done ? total : nil)
        }
        progress.finish()
        say(
            "  \(summary.vacancies) vacancies, \(summary.courses) courses, and the matches of \(summary.residents) "
                + "invented residents.")
    }

    private func match(_ resume: Data) throws {
        step(2, "Matching a CV: \(Self.resume)")
        var options = MatchOptions()
        options.top = 3
        say(try fairway.match(.text(resume), options: options).page(style))
    }

    /// Gives the identifier of the new vacancy.
    private func postVacancy() async throws -> String {
        step(3, "An employer posts a vacancy over HTTP")
        let document = Data(DemoPosting.document.utf8)
        let server = FairwayServer(
            fairway: fairway, configuration: HTTPConfiguration(host: "127.0.0.1", port: 0),
            logger: Logger(label: "demo") { _ in SwiftLogNoOpLogHandler() })
        let reply = try await BriefServer(server).use { port in
            say("  POST http://127.0.0.1:\(port)/v1/vacancies  (\(DemoPosting.title))")
            return try await LoopbackClient(port: port).post("/v1/vacancies", type: "application/json", body: document)
        }
        guard reply.status == 201, let id = reply.vacancyIdentifier else {
            throw FairwayError(
                .unavailable, "The server answered \(reply.status) to the vacancy.",
                remedy: "Run `fairway doctor` to see what is wrong.")
        }
        say("  201 Created: it is \(id). The server has stopped again.")
        return id
    }

    private func matchAgain(_ resume: Data, posted id: String) throws {
        step(4, "Matching the same CV again")
        let answer = try fairway.match(.text(resume))
        say(answer.shortList(marking: id, style))
        if let rank = answer.rank(of: id) {
            say("  The new vacancy is in the list, at place \(rank), without any restart.")
        } else {
            say("  The new vacancy is stored, and not among the best for this CV.")
        }
    }

    private func audit() throws {
        step(5, "Auditing all recorded matches by postcode district")
        say(try fairway.audit(.recorded(.area(.district))).shortPage(style))
    }

    // MARK: Saying

    private func step(_ number: Int, _ words: String) {
        let line = "[\(number) of \(Self.steps)] \(words)"
        say("\n" + (style.isColoured ? "\u{1B}[1m\(line)\u{1B}[0m" : line))
    }

    private func say(_ words: String) {
        Console.write(words.hasSuffix("\n") ? words : words + "\n")
    }
}
