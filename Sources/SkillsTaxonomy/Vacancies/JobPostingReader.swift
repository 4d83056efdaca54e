import Foundation

/// Reads schema.org JobPosting documents, plain JSON and JSON-LD, in every shape a field may have.
///
/// Unknown fields are kept and ignored. A known field of a wrong type is a problem, and all problems of a document are
/// reported together.
public struct JobPostingReader: Sendable {
    /// Longest title taken, in characters.
    public static let longestTitle = 300
    /// Longest description taken, in characters.
    public static let longestDescription = 100_000

    /// Makes a reader.
    public init() {}

    /// Reads one posting.
    ///
    /// - Throws: `DocumentError` of kind `invalid` with a JSON Pointer for each problem.
    public func read(_ document: JSONValue) throws(DocumentError) -> JobPosting {
        var fields = JobPostingFields(document: document)
        guard case .object = fields.root else {
            throw DocumentError(
                kind: .invalid,
                problems: [
                    DocumentProblem(
                        pointer: "", detail: "A job posting must be a JSON object, and this is \(document.kindName).",
                        remedy: "Send one object with at least a title and a description.")
                ])
        }
        fields.checkType()
        let title = fields.requiredText("title", longest: Self.longestTitle, example: "Data technician")
        let description = fields.requiredText(
            "description", longest: Self.longestDescription, example: "what the person will do and what you ask for")
        let posting = JobPosting(
            identifier: fields.identifier(), title: title, employer: fields.organisation(),
            passages: fields.passages(description: description), datePosted: fields.day("datePosted"),
            validThrough: fields.day("validThrough"), locations: fields.locations(), isRemote: fields.isRemote(),
            pay: fields.pay(), employmentTypes: fields.employmentTypes(), workHours: fields.optionalText("workHours"),
            occupationalCategories: fields.names("occupationalCategory") + fields.names("relevantOccupation"),
            monthsOfExperience: fields.monthsOfExperience(), original: document)
        guard fields.problems.isEmpty else { throw DocumentError(kind: .invalid, problems: fields.problems) }
        return posting
    }
}
