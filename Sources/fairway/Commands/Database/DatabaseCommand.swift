import ArgumentParser

/// `fairway database`: looking after the database file.
struct DatabaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "database",
        abstract: "Checks the database.",
        usage: "fairway database check [<options>]",
        discussion: """
            Examples:
              fairway database check
              fairway backup /srv/backups/fairway-monday.sqlite
              fairway restore /srv/backups/fairway-monday.sqlite
            """,
        subcommands: [DatabaseCheckCommand.self])
}
