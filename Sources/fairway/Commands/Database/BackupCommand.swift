import ArgumentParser
import FairwayService

/// `fairway backup`: a copy of the database.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies the database into a file, while it is in use.",
        usage: "fairway backup <file> [<options>]",
        discussion: """
            Examples:
              fairway backup /srv/backups/fairway-monday.sqlite
              fairway backup fairway.backup --replace

            The copy is of one moment, is checked, and gets its name only when it is whole.
            The key file is not in it: keep a copy of that apart, and both where only you
            can read them.
            """)

    @Argument(help: "The file to write.", completion: .file())
    var file: String

    @Flag(help: "Replace the file when it is there already.")
    var replace = false

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let fairway = try await settings.settings().fairway()
        let summary = try fairway.backUpDatabase(to: file, replacing: replace)
        Console.note(
            "Backed up \(summary.vacancies) vacancies, \(summary.courses) courses and \(summary.matchRecords) match "
                + "records to \(summary.file).")
    }
}
