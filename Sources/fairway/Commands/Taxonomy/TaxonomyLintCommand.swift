import ArgumentParser
import FairwayService
import SkillsTaxonomy

/// `fairway taxonomy lint`
struct TaxonomyLintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Checks the taxonomy's files against every rule.",
        usage: "fairway taxonomy lint [<options>]",
        discussion: """
            Example:
              fairway taxonomy lint --taxonomy-folder Taxonomy/data

            Each finding is one line: file:line: rule: what is wrong and how to mend it.
            Exit code 1 when there are findings.
            """)

    @Option(help: "text for people, json for programs.")
    var format = PageFormat.text

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let findings = try Fairway.lintTaxonomy(try await settings.settings().service)
        switch format {
        case .text:
            for finding in findings { Console.write(Self.line(finding) + "\n") }
            Console.note(findings.isEmpty ? "No findings." : "Findings: \(findings.count).")
        case .json:
            try Console.write(json: findings)
        }
        if !findings.isEmpty { throw ExitCode.failure }
    }

    private static func line(_ finding: TaxonomyFinding) -> String {
        let place = finding.line.map { "\(finding.file):\($0)" } ?? finding.file
        return "\(place): \(finding.rule): \(finding.what) \(finding.remedy)"
    }
}
