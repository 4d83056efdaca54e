public import Foundation
import SkillsTaxonomy

/// A résumé whose profile the resident agrees to have kept, with the purposes one by one.
public struct ProfileToKeep: Hashable, Sendable {
    /// A purpose and the last day it is agreed to.
    public struct Wish: Hashable, Sendable {
        /// What for.
        public let purpose: ConsentPurpose
        /// ISO date.
        public let until: String

        /// Makes it from its parts.
        public init(purpose: ConsentPurpose, until: String) {
            self.purpose = purpose
            self.until = until
        }
    }

    /// Only its profile is kept.
    public let resume: ResumeInput
    /// Becomes area codes at once, and is not kept.
    public let postcode: String?
    /// At least one.
    public let wishes: [Wish]

    /// Makes it from its parts.
    public init(resume: ResumeInput, postcode: String?, wishes: [Wish]) {
        self.resume = resume
        self.postcode = postcode
        self.wishes = wishes
    }

    /// Most bytes of a document; a long résumé is 20 kB.
    public static let limit = 1024 * 1024

    /// Reads `{"resume": "…" or {…}, "postcode": "…", "consents": [{"purpose": "…", "until": "2027-05-24"}]}`.
    ///
    /// - Throws: `FairwayError` with a JSON Pointer for each problem.
    public init(document data: Data) throws(FairwayError) {
        let document = try IncomingText.object(
            data, name: "The profile", limit: Self.limit, example: "{\"resume\": …, \"consents\": […]}")
        var problems: [DocumentProblem] = []
        func wrong(_ pointer: String, _ detail: String, _ remedy: String) {
            problems.append(DocumentProblem(pointer: pointer, detail: detail, remedy: remedy))
        }
        var resume: ResumeInput?
        switch document["resume"] {
        case .string(let text): resume = .text(Data(text.utf8))
        case .object(let members):
            if let data = try? JSONEncoder().encode(JSONValue.object(members)) { resume = .json(data) }
        default:
            wrong("/resume", "The résumé is missing.", "Send it as text, or as a JSON Resume object.")
        }
        var postcode: String?
        switch document["postcode"] {
        case nil: break
        case .string(let text): postcode = text
        default: wrong("/postcode", "The postcode is not text.", "Send one such as \"B11 1AA\", or leave it out.")
        }
        var wishes: [Wish] = []
        if case .array(let items) = document["consents"], !items.isEmpty {
            for (place, item) in items.enumerated() {
                let purpose = item["purpose"]?.text.flatMap(ConsentPurpose.init(rawValue:))
                if purpose == nil {
                    wrong("/consents/\(place)/purpose", "This is not one of the purposes.", Self.purposes)
                }
                let until = item["until"]?.text
                if until == nil {
                    wrong(
                        "/consents/\(place)/until", "The last day of the consent is missing.",
                        "Give a date such as \"2027-05-24\".")
                }
                if let purpose, let until { wishes.append(Wish(purpose: purpose, until: until)) }
            }
        } else {
            wrong(
                "/consents", "Nothing is kept without a consent to each purpose.",
                "Send [{\"purpose\": \"matching\", \"until\": \"2027-05-24\"}]. \(Self.purposes)")
        }
        guard problems.isEmpty, let resume else {
            throw FairwayError(DocumentError(kind: .invalid, problems: problems))
        }
        self.init(resume: resume, postcode: postcode, wishes: wishes)
    }

    private static let purposes =
        "Purposes are \(ConsentPurpose.allCases.map(\.rawValue).joined(separator: ", "))."
}
