public import Foundation

/// Holds a taxonomy folder to every rule of its files; each rule is a file in `LintRules/`.
public struct TaxonomyLint {
    /// Everything the rules have to say, by file, then line, then rule; empty for a folder that is in order.
    public static func findings(folder: URL) -> [TaxonomyFinding] {
        let tables = TaxonomyTables(folder: folder)
        let found = tables.faults + rules.flatMap { $0.findings(in: tables) }
        return found.sorted {
            (TaxonomyTables.place(of: $0.file), $0.line ?? 0, $0.rule, $0.what)
                < (TaxonomyTables.place(of: $1.file), $1.line ?? 0, $1.rule, $1.what)
        }
    }

    /// The rules in the order a reader meets them; a new rule is a new file and one word here.
    static var rules: [any TaxonomyLintRule.Type] {
        [
            SlugSpellingRule.self, UniqueIDsRule.self, UniqueLabelsRule.self, SortedFilesRule.self,
            KnownGroupsRule.self,
            KnownLinksRule.self, NoCirclesRule.self, AliasClaimedOnceRule.self, EverydayWordsRule.self,
            ReachableFamiliesRule.self, CodeSpellingRule.self, AmbiguousRowsRule.self, BoilerplateRowsRule.self,
            NamesSayAnythingRule.self, ImpliedPatternsRule.self,
        ]
    }
}

/// One rule of the taxonomy's files.
protocol TaxonomyLintRule {
    /// The rule's name in findings.
    static var name: String { get }
    static func findings(in tables: TaxonomyTables) -> [TaxonomyFinding]
}

extension TaxonomyLintRule {
    static func finding(_ file: String, _ line: Int?, _ what: String, _ remedy: String) -> TaxonomyFinding {
        TaxonomyFinding(rule: name, file: file, line: line, what: what, remedy: remedy)
    }
}
