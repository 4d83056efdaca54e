/// What is wrong with one record of a comma-separated file.
public struct CommaSeparatedError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file's name.
    public let file: String
    /// The line the record starts on, from 1; nil when the whole file is meant.
    public let line: Int?
    /// What is wrong, in plain words.
    public let what: String
    /// How to mend it, in plain words.
    public let remedy: String

    /// What is wrong and where, in one sentence.
    public var problem: String { "\(file)\(line.map { ", line \($0)" } ?? ""): \(what)" }
    /// The problem and its remedy on one line.
    public var description: String { "\(problem) \(remedy)" }
}
