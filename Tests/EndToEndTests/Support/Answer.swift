import Foundation

/// The parts of the JSON answers that these tests look at.
enum Answer {
    struct Evidence: Decodable, Hashable {
        let start: Int
        let end: Int
        let text: String
    }

    struct Skill: Decodable, Hashable {
        let id: String
        let evidence: [Evidence]
    }

    struct Part: Decodable, Hashable {
        let name: String
        let points: Double
        let of: Double
    }

    struct Vacancy: Decodable, Hashable {
        let id: String
        let title: String
    }

    struct Ranked: Decodable, Hashable {
        let rank: Int
        let vacancy: Vacancy
        let score: Double
        let band: String
        let parts: [Part]
    }

    struct Profile: Decodable, Hashable {
        let skills: [Skill]
        let information: String
    }

    struct Match: Decodable, Hashable {
        let id: String?
        let profile: Profile
        let matches: [Ranked]
    }

    struct Extract: Decodable, Hashable {
        let id: String?
        let skills: [Skill]
    }

    struct Stored: Decodable, Hashable {
        let id: String
        let title: String
        let revision: Int
    }

    struct Page: Decodable, Hashable {
        let items: [Stored]
        let nextCursor: String?
        let total: Int
    }

    struct Problem: Decodable, Hashable {
        let status: Int
        let title: String
    }

    static func decode<Value: Decodable>(_ type: Value.Type, _ data: some DataProtocol) throws -> Value {
        try JSONDecoder().decode(type, from: Data(data))
    }
}
