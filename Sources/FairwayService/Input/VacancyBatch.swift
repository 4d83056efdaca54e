public import Foundation
import SkillsTaxonomy

/// Many vacancies sent at once, one by one as they came.
public struct VacancyBatch: Sendable {
    /// How the vacancies stand in the bytes.
    public enum Format: Sendable {
        /// One JobPosting a line; blank lines count for nothing.
        case ndjson
        /// A JSON array of JobPostings.
        case array
    }

    /// A vacancy that has not been looked at yet.
    enum Item: Sendable {
        case line(Data)
        case value(JSONValue)
        case tooLong
    }

    let items: [Item]

    /// Most bytes of a batch: 32 MB.
    public static let limit = 32 * 1024 * 1024
    /// Most vacancies that are stored while the caller waits; more become a job.
    public static let mostAtOnce = 1_000

    /// Takes the bytes apart.
    ///
    /// - Throws: `FairwayError`: `malformed` when an array is no JSON, `invalid` when there is no vacancy in it.
    public init(_ data: Data, format: Format) throws(FairwayError) {
        switch format {
        case .ndjson:
            var items: [Item] = []
            try LineSource.data(data).lines { _, line throws(FairwayError) in
                items.append(line.map { .line($0) } ?? .tooLong)
            }
            self.items = items
        case .array:
            let value: JSONValue
            do throws(DocumentError) { value = try JSONValue(json: data) } catch { throw FairwayError(error) }
            guard case .array(let values) = value else {
                throw FairwayError(
                    .invalid, "A batch must be a list of job postings, and this is \(value.kindName).",
                    remedy: "Send a JSON array, or one posting a line as application/x-ndjson.",
                    problems: [
                        DocumentProblem(
                            pointer: "", detail: "This must be a list.", remedy: "Put the postings between [ and ].")
                    ])
            }
            items = values.map { .value($0) }
        }
        guard !items.isEmpty else {
            throw FairwayError(.invalid, "The batch holds no vacancy.", remedy: "Send at least one job posting.")
        }
    }

    /// A batch of documents that were taken apart before.
    init(documents: [String]) {
        items = documents.map { .line(Data($0.utf8)) }
    }

    /// Whether it is stored while the caller waits.
    public var isSmall: Bool { items.count <= Self.mostAtOnce }
}

extension VacancyBatch.Item {
    /// The document as text.
    ///
    /// - Throws: `FairwayError` when it is too long or not text.
    func text() throws(FairwayError) -> String {
        switch self {
        case .line(let data):
            return try IncomingText.read(data, name: "The vacancy", limit: IncomingText.documentLimit)
        case .value(let value):
            let data: Data
            do { data = try CanonicalJSON.encode(value) } catch {
                throw FairwayError(.malformed, "The vacancy cannot be read.", remedy: "Check its JSON.")
            }
            guard data.count <= IncomingText.documentLimit else { throw Self.isTooLong }
            return String(decoding: data, as: UTF8.self)
        case .tooLong: throw Self.isTooLong
        }
    }

    /// The posting, read and checked, and the text it came as.
    func posting() throws(FairwayError) -> (JobPosting, text: String) {
        let text = try text()
        do throws(DocumentError) {
            let value = if case .value(let value) = self { value } else { try JSONValue(json: Data(text.utf8)) }
            return (try JobPostingReader().read(value), text)
        } catch {
            throw FairwayError(error)
        }
    }

    private static let isTooLong = FairwayError(
        .tooLarge, "The vacancy is larger than \(IncomingText.documentLimit / 1024 / 1024) MB.",
        remedy: "Shorten it.")
}
