public import Foundation
import SkillsTaxonomy

/// One line of NDJSON with a résumé: `{"id": "…", "text": "…"}`, or a JSON Resume under `"resume"`.
public struct ResumeLine: Hashable, Sendable {
    /// The caller's own reference, given back with the answer.
    public let id: String?
    /// The résumé of the line.
    public let resume: ResumeInput
    /// Travel and records need it; never read for scoring.
    public let postcode: String?

    /// Reads a line.
    ///
    /// - Throws: `FairwayError` when it is not a JSON object with a text or a résumé.
    public init(_ line: Data) throws(FairwayError) {
        let value: JSONValue
        do throws(DocumentError) { value = try JSONValue(json: line) } catch { throw FairwayError(error) }
        guard case .object = value else {
            throw FairwayError(
                .malformed, "The line is \(value.kindName), not an object.",
                remedy: "Write {\"id\": \"…\", \"text\": \"…\"}.")
        }
        id = value["id"]?.text ?? value["id"]?.numeric.map { $0.formatted(.number.grouping(.never)) }
        postcode = value["postcode"]?.text
        if let text = value["text"]?.text {
            resume = .text(Data(text.utf8))
        } else if let document = value["resume"], case .object = document {
            do { resume = .json(try JSONEncoder().encode(document)) } catch {
                throw FairwayError(.malformed, "The résumé in the line cannot be read.", remedy: "Send it as text.")
            }
        } else {
            throw FairwayError(
                .invalid, "The line has no text.", remedy: "Write {\"id\": \"…\", \"text\": \"…\"}.",
                problems: [
                    DocumentProblem(pointer: "/text", detail: "The text is missing.", remedy: "Add the résumé as text.")
                ])
        }
    }
}
