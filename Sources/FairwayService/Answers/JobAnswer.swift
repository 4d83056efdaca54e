import Foundation
import SkillsTaxonomy
import Storage

/// How far the storing of many vacancies is, with a page of the results there are so far.
public struct JobAnswer: Encodable, Hashable, Sendable {
    /// What a job is doing.
    public enum State: String, Encodable, Sendable, CaseIterable {
        /// It has not begun.
        case waiting
        /// Some of its vacancies have been looked at.
        case running
        /// All have.
        case done
    }

    /// The identifier, such as `j000001-5f0c7d1e9a3b4c2d`.
    public let id: String
    /// What it is doing.
    public let state: State
    let total: Int
    let done: Int
    let stored: Int
    let refused: Int
    let createdAt: String
    let updatedAt: String
    /// Results in the order of the batch.
    let items: [JSONValue]
    /// Where the next page of results starts; null on the last there is so far.
    public let nextCursor: String?

    private enum CodingKeys: String, CodingKey {
        case id, state, total, done, stored, refused, createdAt, updatedAt, items, nextCursor
    }

    init(_ job: VacancyJob, results: [String] = [], nextCursor: String? = nil) {
        id = Self.id(of: job)
        state = job.done == 0 ? .waiting : job.done < job.total ? .running : .done
        total = job.total
        done = job.done
        stored = job.stored
        refused = job.done - job.stored
        createdAt = job.createdAt
        updatedAt = job.updatedAt
        items = results.map { (try? JSONValue(json: Data($0.utf8))) ?? .null }
        self.nextCursor = nextCursor
    }

    private static func id(of job: VacancyJob) -> String {
        let digits = String(job.number)
        return "j" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits + "-" + job.secret
    }

    /// The number and the secret in an identifier; nil when it is none.
    static func parts(of id: String) -> (number: Int64, secret: String)? {
        guard let match = id.wholeMatch(of: /j([0-9]{6,18})-([0-9a-f]{16})/), let number = Int64(match.1) else {
            return nil
        }
        return (number, String(match.2))
    }

    /// Null is written out for the cursor, so that a caller sees the end and does not guess it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(state, forKey: .state)
        try container.encode(total, forKey: .total)
        try container.encode(done, forKey: .done)
        try container.encode(stored, forKey: .stored)
        try container.encode(refused, forKey: .refused)
        try container.encode(createdAt, forKey: .createdAt)
        try container.encode(updatedAt, forKey: .updatedAt)
        try container.encode(items, forKey: .items)
        try container.encode(nextCursor, forKey: .nextCursor)
    }
}
