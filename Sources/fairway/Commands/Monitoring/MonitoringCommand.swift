import ArgumentParser

/// `fairway audit monitoring …`
struct MonitoringCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "monitoring",
        abstract: "Keeps what residents answer about themselves, if they want to, and takes it back.",
        discussion: """
            Examples:
              fairway audit monitoring questions
              fairway audit monitoring add --resident client-17 \\
                --answer ethnicity=asian --answer age=25-34 --until 2027-05-24
              fairway audit monitoring remove --resident client-17
              fairway audit --by ethnicity

            Add answers only with the resident's explicit consent. They are kept apart from
            the match, under another pseudonym, until the day agreed to. They change no
            score and no list, and are shown in totals only.
            """,
        subcommands: [MonitoringAddCommand.self, MonitoringRemoveCommand.self, MonitoringQuestionsCommand.self])
}
