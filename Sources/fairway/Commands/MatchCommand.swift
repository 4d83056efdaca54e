import ArgumentParser
import Communities
import FairwayService
import Foundation
import MatchingEngine

/// `fairway match`: a CV in, ranked AI jobs out.
struct MatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Finds the best AI jobs for a CV, with the reasons, the gaps and the courses that close them.",
        usage: "fairway match [<file>] [<options>]",
        discussion: """
            Examples:
              fairway match cv.txt
              fairway match cv.txt --top 3 --postcode "B11 1AA" --max-travel 45
              fairway match cv.txt --format json | jq '.matches[0].vacancy.title'
              fairway match people.ndjson > answers.ndjson      one {"id","text"} a line
              fairway match cv.txt --vacancies jobs.ndjson      without a database

            Nothing is kept unless you say --record.
            """)

    @Argument(help: "The CV: text, JSON Resume, or NDJSON with many; - for standard input.")
    var file: InputArgument?

    @Option(help: "How many jobs to show, 1 to 100.")
    var top = 10

    @Option(
        help: """
            The resident's postcode or district. Counts only with --max-travel or --record, and never changes a score \
            otherwise.
            """
    )
    var postcode: String?

    @Option(help: ArgumentHelp("Leave out jobs further away than this, one way.", valueName: "minutes"))
    var maxTravel: Int?

    @Option(help: "How the resident travels.")
    var travelMode = TravelModeOption.publicTransport

    @OptionGroup var wishes: WishOptions

    @Flag(help: "Look at all jobs, not only AI jobs.")
    var allJobs = false

    @Flag(
        help: """
            Keep a record for fairness audits: scores and area, no name, no text, no postcode. Use only when the \
            resident agreed. Give --postcode too, or the record counts as unknown area.
            """)
    var record = false

    @Option(
        help: ArgumentHelp(
            """
            With --record: your own reference for the resident, so that a second record replaces the first. Only a \
            scrambled form is kept.
            """,
            valueName: "reference"))
    var resident: String?

    @Option(
        help: ArgumentHelp(
            "Match against the vacancies of this file (NDJSON, JSON or CSV), not the database.", valueName: "file"))
    var vacancies: InputArgument?

    @Option(
        help: """
            text for people, json for programs; many CVs come out as ndjson. trec is for measuring a ranking of texts: \
            {"id","text"} lines in, and {"id","title","text"} lines as --vacancies.
            """)
    var format: MatchFormat?

    @Option(help: "A part of the score to leave out, with --format trec: words, kind or skills.")
    var leaveOut: [TextSignalArgument] = []

    @Option(help: "What the CV is; auto looks at the file name and the beginning.")
    var inputFormat = ResumeFormatOption.auto

    @OptionGroup var settings: SettingsOptions

    func validate() throws {
        guard leaveOut.isEmpty || format == .trec else {
            throw ValidationError("--leave-out goes with --format trec.")
        }
        guard (1...100).contains(top) else { throw ValidationError("--top must be from 1 to 100.") }
        if let maxTravel, !(1...240).contains(maxTravel) {
            throw ValidationError("--max-travel must be from 1 to 240 minutes.")
        }
        if record, vacancies != nil {
            throw ValidationError("--record keeps matches with the vacancies of the database; leave out --vacancies.")
        }
        if resident != nil, !record { throw ValidationError("--resident is for --record.") }
        if vacancies?.isStandardInput == true, file == nil || file?.isStandardInput == true {
            throw ValidationError("The CV and the vacancies cannot both come from standard input.")
        }
    }

    func run() async throws {
        let input = try InputArgument.source(file, for: Self.self)
        if format == .trec { return try await writeRun(input) }
        let (inputFormat, source) = try inputFormat.resolved(file, input)
        let settings = try await settings.settings()
        switch inputFormat {
        case .ndjson:
            let fairway = try settings.fairway()
            try matchMany(source, fairway: fairway, index: try vacancyIndex(fairway))
        case .text:
            let data = try source.read(limit: IncomingText.resumeLimit, name: "The résumé")
            try matchOne(.text(data), fairway: try settings.fairway())
        case .json:
            let data = try source.read(limit: IncomingText.documentLimit, name: "The résumé")
            try matchOne(.json(data), fairway: try settings.fairway())
        }
    }

    private var options: MatchOptions {
        var options = MatchOptions()
        options.top = top
        options.allJobs = allJobs
        options.postcode = postcode
        options.maximumTravelMinutes = maxTravel
        options.travelMode = travelMode.mode
        options.wishes = wishes.wishes
        return options
    }

    private func vacancyIndex(_ fairway: Fairway) throws -> MatchIndex? { try vacancies?.index(fairway) }

    // MARK: One CV

    private func matchOne(_ resume: ResumeInput, fairway: Fairway) throws {
        let answer: MatchAnswer
        if record {
            answer = try fairway.matchAndRecord(
                MatchToRecord(resume: resume, postcode: postcode, resident: resident), options: options)
            noteRecord()
        } else {
            answer = try fairway.match(resume, options: options, against: try vacancyIndex(fairway))
            noteIdlePostcode()
        }
        switch format ?? .text {
        case .text: Console.write(answer.page(Console.pageStyle))
        case .json, .ndjson, .trec: try Console.write(json: answer)
        }
    }

    private func noteRecord() {
        let area = postcode == nil ? "of unknown area, since no --postcode was given" : "with the area of the postcode"
        Console.note("One record kept for audits, \(area): no name, no text, no postcode.")
    }

    private func noteIdlePostcode() {
        guard postcode != nil, maxTravel == nil else { return }
        Console.note("The postcode changes nothing here; it counts with --max-travel or --record.")
    }

    // MARK: Measuring

    private func writeRun(_ queries: LineSource) async throws {
        guard let vacancies else { throw ValidationError("--format trec ranks the texts of a file; add --vacancies.") }
        try await settings.settings().fairway().rankTexts(
            vacancies: vacancies.source, queries: queries, leavingOut: Set(leaveOut.map(\.signal))
        ) {
            Console.write($0)
        }
    }

    // MARK: Many

    private func matchMany(_ source: LineSource, fairway: Fairway, index: MatchIndex?) throws {
        guard format == nil || format == .ndjson else {
            throw ValidationError("Many CVs come out as one line each; leave out --format, or say --format ndjson.")
        }
        guard resident == nil else {
            throw ValidationError(
                "With many CVs the \"id\" of each line is the resident's reference; leave out --resident.")
        }
        let progress = ProgressNotes()
        var done = 0
        let counts = try fairway.matchLines(source, options: options, against: index, isRecorded: record) {
            line, answer in
            AnswerLines.write(answer, line: line, progress: progress)
            done += 1
            progress.report("matching CVs", done: done)
        }
        progress.finish()
        try AnswerLines.finish(counts)
    }
}
