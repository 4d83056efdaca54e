/// Why a taxonomy folder could not be loaded: which file, which line, what is wrong and how to mend it.
public struct TaxonomyError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file's name, such as `skills.csv`.
    public let file: String
    /// The line from 1, or nil when the whole file is meant.
    public let line: Int?
    /// What is wrong, in plain words.
    public let what: String
    /// How to mend it, in plain words.
    public let remedy: String

    /// Makes an error.
    public init(file: String, line: Int?, what: String, remedy: String) {
        self.file = file
        self.line = line
        self.what = what
        self.remedy = remedy
    }

    /// What is wrong and where, in one sentence.
    public var problem: String { "\(file)\(line.map { ", line \($0)" } ?? ""): \(what)" }
    /// The problem and its remedy on one line.
    public var description: String { "\(problem) \(remedy)" }
}
