import ArgumentParser
import FairwayService

/// `fairway profile add`
struct ProfileAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Keeps the profile of a CV for the purposes that the resident agreed to.",
        usage: "fairway profile add [<file>] --consent <purpose=day> ... [<options>]",
        discussion: """
            Examples:
              fairway profile add cv.txt --consent matching=2027-05-24
              fairway profile add cv.txt --postcode "B11 1AA" \\
                --consent shortlists=2027-02-28 --consent audit=2027-02-28

            The identifier it shows cannot be found again: give it to the resident, who may
            read and erase the profile with it.
            """)

    @Argument(help: "The CV: text or JSON Resume; - for standard input.")
    var file: InputArgument?

    @Option(
        help: ArgumentHelp(
            "What the resident agrees to, and the last day of it: matching, shortlists, audit or travel.",
            valueName: "purpose=day"))
    var consent: [ConsentArgument]

    @Option(help: "The resident's postcode; becomes area codes, or with travel a sector, and is not kept.")
    var postcode: String?

    @Option(help: "What the CV is; auto looks at the file name and the beginning.")
    var inputFormat = ResumeFormatOption.auto

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let (kind, source) = try inputFormat.resolved(file, try InputArgument.source(file, for: Self.self))
        let data = try source.read(limit: ProfileToKeep.limit, name: "The résumé")
        let resume: ResumeInput
        switch kind {
        case .text: resume = .text(data)
        case .json: resume = .json(data)
        case .ndjson: throw ValidationError("One CV at a time: each resident agrees by themselves.")
        }
        let receipt = try await settings.settings().fairway().keepProfile(
            ProfileToKeep(resume: resume, postcode: postcode, wishes: consent.map(\.wish)))
        switch format {
        case .text: Console.write(receipt.page(Console.pageStyle))
        case .json: try Console.write(json: receipt)
        }
    }
}
