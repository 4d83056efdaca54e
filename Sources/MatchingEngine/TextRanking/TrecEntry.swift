import Foundation
import SkillsTaxonomy

/// A line of a collection for ranking: an identifier, a text and perhaps a title.
struct TrecEntry {
    let id: String
    let title: String?
    let text: String

    /// - Parameter number: the line's, from 1, for messages.
    init(_ line: Substring, number: Int) throws(DocumentError) {
        let value: JSONValue
        do {
            value = try JSONValue(json: Data(line.utf8))
        } catch {
            throw DocumentError(
                kind: .malformed,
                problems: [
                    DocumentProblem(
                        pointer: "", detail: "Line \(number) is not valid JSON.",
                        remedy: "Write one JSON object a line, such as {\"id\": \"a1\", \"text\": \"…\"}.")
                ])
        }
        guard let id = value["id"]?.text, !id.isEmpty, !id.contains(where: \.isWhitespace) else {
            throw Self.wrong(
                "/id", "Line \(number) has no identifier, or one with spaces in it.", "Give each line a short id.")
        }
        guard let text = value["text"]?.text else {
            throw Self.wrong("/text", "Line \(number) has no text.", "Give each line its text as a string.")
        }
        if let title = value["title"], title.text == nil {
            throw Self.wrong(
                "/title", "The title in line \(number) is not text.", "Write it as a string or leave it out.")
        }
        self.id = id
        self.text = text
        title = value["title"]?.text
    }

    private static func wrong(_ pointer: String, _ detail: String, _ remedy: String) -> DocumentError {
        DocumentError(
            kind: .invalid, problems: [DocumentProblem(pointer: pointer, detail: detail, remedy: remedy)])
    }
}
