/// Why a text is not the postcode that was asked for, and how to mend it.
///
/// Holds no more than the bad text itself, cut to 20 characters, with unprintable characters replaced.
public struct PostcodeError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What is wrong, in plain words.
    public let problem: String
    /// What the person can do about it.
    public let remedy: String
    /// The postcode that was probably meant; offered, never applied.
    public let suggestion: String?

    /// Makes an error from its plain-words parts.
    public init(problem: String, remedy: String, suggestion: String? = nil) {
        self.problem = problem
        self.remedy = remedy
        self.suggestion = suggestion
    }

    /// The problem, the suggestion if there is one, and the remedy, in one line.
    public var description: String {
        let hint = suggestion.map { " Did you mean \"\($0)\"?" } ?? ""
        return "\(problem).\(hint) \(remedy)"
    }
}

extension PostcodeError {
    /// How many characters of a bad text are ever repeated.
    static let echoLimit = 20
    static let fullExample = "Give one full postcode, such as B11 1AA."

    static let empty = PostcodeError(problem: "No postcode was given", remedy: fullExample)

    static func partial(_ code: String, _ kind: String) -> PostcodeError {
        PostcodeError(problem: "\"\(code)\" is \(kind), not a full postcode", remedy: fullExample)
    }

    static func special(_ code: String) -> PostcodeError {
        PostcodeError(
            problem: "\"\(code)\" is a special postcode that belongs to no place on the map",
            remedy: "Give the postcode of the place itself, such as B11 1AA.")
    }

    static func invalid(_ text: String, because reason: String, suggestion: String? = nil) -> PostcodeError {
        PostcodeError(
            problem: "\"\(echo(text))\" is not a postcode: \(reason)", remedy: fullExample, suggestion: suggestion)
    }

    /// The text as an error may repeat it: at most 20 scalars (a letter can carry a million accents), each printable.
    static func echo(_ text: String) -> String {
        var shown = ""
        var count = 0
        for scalar in text.unicodeScalars {
            guard count < echoLimit else { return shown + "…" }
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
                shown.unicodeScalars.append("\u{FFFD}")
            default: shown.unicodeScalars.append(scalar)
            }
            count += 1
        }
        return shown
    }
}
