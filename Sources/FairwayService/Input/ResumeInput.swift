public import Foundation
import SkillsTaxonomy

/// A résumé as it comes in.
public enum ResumeInput: Hashable, Sendable {
    /// Plain text, UTF-8.
    case text(Data)
    /// JSON Resume 1.0.
    case json(Data)

    /// The text as it came, JSON included.
    func text() throws(FairwayError) -> String {
        switch self {
        case .text(let data): try IncomingText.read(data, name: "The résumé")
        case .json(let data): try IncomingText.read(data, name: "The résumé", limit: IncomingText.documentLimit)
        }
    }

    func document() throws(FairwayError) -> ResumeDocument {
        let text = try text()
        switch self {
        case .text: return .text(text)
        case .json:
            do throws(DocumentError) {
                return try ResumeDocument(jsonResume: JSONValue(json: Data(text.utf8)))
            } catch {
                throw FairwayError(error)
            }
        }
    }
}
