public import Foundation
import SkillsTaxonomy

/// A résumé as it comes in.
public enum ResumeInput: Hashable, Sendable {
    /// Plain text, UTF-8.
    case text(Data)
    /// JSON Resume 1.0.
    case json(Data)

    func document() throws(FairwayError) -> ResumeDocument {
        switch self {
        case .text(let data):
            return .text(try IncomingText.read(data, name: "The résumé"))
        case .json(let data):
            let text = try IncomingText.read(data, name: "The résumé", limit: IncomingText.documentLimit)
            do throws(DocumentError) {
                return try ResumeDocument(jsonResume: JSONValue(json: Data(text.utf8)))
            } catch {
                throw FairwayError(error)
            }
        }
    }
}
