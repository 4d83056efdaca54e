/// Why a gate's rule cannot be read: where, what, and how to mend it.
public struct AuditGateError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line of the rule, from 1.
    public var line: Int
    /// The column in that line, in characters from 1.
    public var column: Int
    /// What is wrong, in plain words.
    public var problem: String
    /// How to mend it.
    public var remedy: String

    /// The error as one line of text.
    public var description: String {
        (line > 1 ? "line \(line), column \(column): " : "column \(column): ") + "\(problem). \(remedy)."
    }
}
