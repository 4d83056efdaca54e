/// Why a file of the model that infers skills cannot be used.
public struct InferenceModelError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file's name.
    public let file: String
    /// What is wrong, in plain words.
    public let problem: String
    /// How to mend it.
    public let remedy: String

    /// Makes an error from its parts.
    public init(file: String, problem: String, remedy: String) {
        self.file = file
        self.problem = problem
        self.remedy = remedy
    }

    /// The file, the problem and its remedy on one line.
    public var description: String { "\(file): \(problem) \(remedy)" }

    static let reinstall = "Install Fairway again, or make the file again as Taxonomy/model/training/README.md says."
}
