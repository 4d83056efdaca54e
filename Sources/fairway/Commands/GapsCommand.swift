import ArgumentParser
import FairwayService
import MatchingEngine

/// `fairway gaps`: the skills that would open most jobs.
struct GapsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gaps",
        abstract: "Names the one or two skills that would open most jobs for a CV, with the courses that teach them.",
        usage: "fairway gaps [<file>] [<options>]",
        discussion: """
            Examples:
              fairway gaps cv.txt
              fairway gaps cv.txt --top 3 --format json
              fairway gaps cv.txt --postcode B11                courses near it first
              fairway gaps cv.txt --vacancies jobs.ndjson       without a database

            The numbers are exact: matching again with the skills gives them. Nothing is kept.
            """)

    @Argument(help: "The CV: text or JSON Resume; - for standard input.")
    var file: InputArgument?

    @Option(help: "How many to name, 1 to 100.")
    var top = 5

    @Option(help: "The resident's postcode or district: free courses near it come first. It is not kept.")
    var postcode: String?

    @OptionGroup var wishes: WishOptions

    @Flag(help: "Look at all jobs, not only AI jobs.")
    var allJobs = false

    @Option(
        help: ArgumentHelp(
            "Look at the vacancies of this file (NDJSON, JSON or CSV), not the database.", valueName: "file"))
    var vacancies: InputArgument?

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @Option(help: "What the CV is; auto looks at the file name and the beginning.")
    var inputFormat = ResumeFormatOption.auto

    @OptionGroup var settings: SettingsOptions

    func validate() throws {
        guard (1...100).contains(top) else { throw ValidationError("--top must be from 1 to 100.") }
        if vacancies?.isStandardInput == true, file == nil || file?.isStandardInput == true {
            throw ValidationError("The CV and the vacancies cannot both come from standard input.")
        }
    }

    func run() async throws {
        let input = try InputArgument.source(file, for: Self.self)
        let (inputFormat, source) = try inputFormat.resolved(file, input)
        let fairway = try await settings.settings().fairway()
        let resume: ResumeInput
        switch inputFormat {
        case .ndjson: throw ValidationError("Gaps are found for one CV at a time.")
        case .text: resume = .text(try source.read(limit: IncomingText.resumeLimit, name: "The résumé"))
        case .json: resume = .json(try source.read(limit: IncomingText.documentLimit, name: "The résumé"))
        }
        var options = MatchOptions()
        options.top = top
        options.allJobs = allJobs
        options.postcode = postcode
        options.wishes = wishes.wishes
        let answer = try fairway.gaps(resume, options: options, against: try vacancies?.index(fairway))
        switch format {
        case .text: Console.write(answer.page(Console.pageStyle))
        case .json: try Console.write(json: answer)
        }
    }
}
