/// One thing a lint rule has to say about the taxonomy's files.
public struct TaxonomyFinding: Hashable, Codable, Sendable, CustomStringConvertible {
    /// The rule's name, such as `unique-ids`.
    public let rule: String
    /// The file's name, such as `skills.csv`.
    public let file: String
    /// The line from 1, or nil when the whole file is meant.
    public let line: Int?
    /// What is wrong, in plain words.
    public let what: String
    /// How to mend it, in plain words.
    public let remedy: String

    /// Makes a finding.
    public init(rule: String, file: String, line: Int?, what: String, remedy: String) {
        self.rule = rule
        self.file = file
        self.line = line
        self.what = what
        self.remedy = remedy
    }

    /// The finding on one line: `skills.csv, line 12: ... [unique-ids]`.
    public var description: String { "\(file)\(line.map { ", line \($0)" } ?? ""): \(what) \(remedy) [\(rule)]" }
}
