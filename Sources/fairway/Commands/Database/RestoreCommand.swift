import ArgumentParser
import FairwayService

/// `fairway restore`: a backup in the place of the database.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Puts a backup in the place of the database.",
        usage: "fairway restore <file> [<options>]",
        discussion: """
            Examples:
              fairway restore /srv/backups/fairway-monday.sqlite
              fairway restore fairway.backup --replace

            The file is checked first; all of it is put in place, or nothing. A service that
            runs takes it up by itself. What was stored since the backup is lost, and what
            was erased since then is back: erase it again.
            """)

    @Argument(help: "The backup to restore.", completion: .file())
    var file: String

    @Flag(help: "Replace what the database holds now.")
    var replace = false

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let fairway = try await settings.settings().fairway()
        let summary = try fairway.restoreDatabase(from: file, replacing: replace)
        Console.note(
            "\(summary.file) now holds \(summary.vacancies) vacancies, \(summary.courses) courses and "
                + "\(summary.matchRecords) match records.")
    }
}
