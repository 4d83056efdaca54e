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
              fairway taxonomy coverage vacancies.ndjson
              fairway taxonomy import esco "ESCO dataset - v1.2.0 - classification - en - csv"
            """,
        subcommands: [
            TaxonomySearchCommand.self, TaxonomyShowCommand.self, TaxonomyStatsCommand.self, TaxonomyLintCommand.self,
            TaxonomyCoverageCommand.self, TaxonomyImportCommand.self,
        ])
}
