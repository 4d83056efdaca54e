/// What is wrong in one of the place files, and on which line.
public struct PlaceDataError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Name of the file, without its folder.
    public let file: String
    /// Line, from 1; nil when the whole file is meant.
    public let line: Int?
    /// What is wrong, in plain words.
    public let problem: String
    /// How to mend it.
    public let remedy: String

    /// Makes an error about a file or one line of it.
    public init(file: String, line: Int? = nil, problem: String, remedy: String) {
        self.file = file
        self.line = line
        self.problem = problem
        self.remedy = remedy
    }

    /// File, line, problem and remedy in one line.
    public var description: String {
        let place = line.map { "\(file), line \($0)" } ?? file
        return "\(place): \(problem). \(remedy)"
    }
}
