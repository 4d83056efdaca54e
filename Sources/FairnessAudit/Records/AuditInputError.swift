/// Why a set of match records cannot be audited, with every place found (up to a limit).
///
/// Nothing of the input is used when this is thrown. Texts never quote more than an identifier or one short value.
public struct AuditInputError: Error, Sendable, Hashable, CustomStringConvertible {
    /// One fault of the input: where, what, and how to mend it.
    public struct Problem: Sendable, Hashable, CustomStringConvertible {
        /// The line of the file, 1 = header; the first record given in memory counts as line 2.
        public var line: Int?
        /// The column's name, where one column is at fault.
        public var column: String?
        /// What is wrong, in plain words.
        public var problem: String
        /// How to mend it.
        public var remedy: String

        /// Describes one fault.
        public init(line: Int? = nil, column: String? = nil, problem: String, remedy: String) {
            self.line = line
            self.column = column
            self.problem = problem
            self.remedy = remedy
        }

        /// The fault as one line of text.
        public var description: String {
            let place = [line.map { "line \($0)" }, column].compactMap { $0 }.joined(separator: ", ")
            return (place.isEmpty ? "" : "\(place): ") + "\(problem). \(remedy)."
        }
    }

    /// The faults in the order they were met; never empty.
    public var problems: [Problem]
    /// Whether reading stopped because there were too many faults to list.
    public var stoppedEarly: Bool

    /// Makes an error from faults.
    public init(problems: [Problem], stoppedEarly: Bool = false) {
        self.problems = problems
        self.stoppedEarly = stoppedEarly
    }

    /// Makes an error from one fault.
    public init(line: Int? = nil, column: String? = nil, problem: String, remedy: String) {
        self.init(problems: [Problem(line: line, column: column, problem: problem, remedy: remedy)])
    }

    /// What is wrong first of all.
    public var problem: String { problems.first?.problem ?? "the records cannot be audited" }
    /// How to mend the first fault.
    public var remedy: String { problems.first?.remedy ?? "check the records" }
    /// Every fault, one a line.
    public var description: String {
        (problems.map(\.description) + (stoppedEarly ? ["(and more; reading stopped here)"] : []))
            .joined(separator: "\n")
    }
}
