import ArgumentParser
import FairwayService

/// `fairway audit`, as it is without another word: whether every community gets the same chance.
struct AuditRecordsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "records",
        abstract: "Shows whether every community gets the same chance of a good match.",
        usage: "fairway audit [<options>]",
        discussion: """
            The word "records" may be left out: `fairway audit --by ward`.
            """)

    @OptionGroup var records: AuditSourceOptions

    @Option(help: "text for people, json for programs, csv for spreadsheets, html for a browser or a printer.")
    var format = AuditFormat.text

    @Flag(help: "Hide small counts and round the others. Only this form may leave the authority.")
    var publish = false

    @Flag(help: "Show small counts as they are; for areas only. This form must not leave the authority.")
    var `internal` = false

    @Option(help: "A rule that the figures must keep, for releases; clauses are parted by semicolons.")
    var gate: String?

    @Flag(help: "Leave out the bootstrap intervals, which take longest; a published form never has them.")
    var quick = false

    @Flag(help: "Show each small ward or district on its own; only with --internal.")
    var noPooling = false

    @Option(help: "A file that remembers what was published of files; the database does for recorded matches.")
    var ledger: FilePath?

    @OptionGroup var settings: SettingsOptions

    func validate() throws {
        guard !(publish && `internal`) else { throw ValidationError("Give --publish or --internal, not both.") }
        guard !noPooling || `internal` else { throw ValidationError("--no-pooling goes with --internal.") }
        guard ledger == nil || records.input != nil && publish else {
            throw ValidationError("--ledger goes with --input and --publish.")
        }
    }

    func run() async throws {
        let fairway = try await settings.settings().fairway()
        let progress = SharedProgressNotes()
        let options = AuditOptions(
            publish: publish ? true : `internal` ? false : nil, dimension: records.dimension, gate: gate,
            bootstraps: !quick, period: records.period, poolsSmallAreas: !noPooling, ledger: ledger?.url)
        let audit = try fairway.audit(records.source, options: options) { step, done, total in
            progress.report(step, done: done, of: total)
        }
        progress.finish()
        if audit.isInternal { noteInternal() }
        if !audit.isInternal, records.input != nil, ledger == nil {
            Console.note(
                "Nothing is remembered of this publication. With --ledger the next one can be held against it.")
        }
        if !audit.ignoredColumns.isEmpty {
            Console.note(
                "These columns are not known and were left out: \(audit.ignoredColumns.joined(separator: ", ")).")
        }
        switch format {
        case .text: Console.write(audit.page(Console.pageStyle))
        case .json: Console.write(audit.json)
        case .csv: Console.write(audit.table)
        case .html: Console.write(audit.html)
        }
        guard let result = audit.gate, !result.passes else { return }
        for line in result.lines { Console.note(line) }
        throw ExitCode(4)
    }

    private func noteInternal() {
        Console.note(
            "This form shows small counts, which can point at single people. It must not leave the authority.")
    }
}
