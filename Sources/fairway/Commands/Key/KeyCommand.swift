import ArgumentParser

/// `fairway key …`
struct KeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "Makes, lists, renews and revokes the keys of the HTTP service.",
        discussion: """
            Examples:
              fairway key create --scope employer --name "Sandwell jobs board"
              fairway key list
              fairway key rotate mfrggzdfmztwq2lk

            Residents need no key. employer posts vacancies and changes its own; coach works
            with residents' profiles and shortlists; auditor reads audits; admin may do
            everything. Until the first key is made, `fairway serve` takes requests from its
            own machine only, and all of them.
            """,
        subcommands: [KeyCreateCommand.self, KeyListCommand.self, KeyRotateCommand.self, KeyRevokeCommand.self])
}
