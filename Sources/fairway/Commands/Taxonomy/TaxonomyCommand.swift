import ArgumentParser

/// `fairway taxonomy …`
struct TaxonomyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "taxonomy",
        abstract: "Looks things up in the vocabulary of skills, and checks its files.",
        discussion: """
            Examples:
              fairway taxonomy search spreadsheets
              fairway taxonomy show stock-control
              fairway taxonomy lint --taxonomy-folder Taxonomy/data
            """,
        subcommands: [
            TaxonomySearchCommand.self, TaxonomyShowCommand.self, TaxonomyStatsCommand.self, TaxonomyLintCommand.self,
        ])
}
