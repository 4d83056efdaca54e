import Foundation
import Storage
import Testing

@testable import FairwayService

@Suite("Vacancies held for matches")
struct HeldVacanciesTests {
    private static let resume = ResumeInput.text(Data("Stock control and record keeping in Excel, 2015 to 2022.".utf8))

    private static func posting(_ title: String) -> Data {
        Data(#"{"title": "\#(title)", "description": "Essential\n- Excel\n- Record keeping"}"#.utf8)
    }

    /// Title by identifier of every match.
    private func titles(_ fairway: Fairway) throws -> [String: String] {
        struct Answer: Decodable {
            struct Ranked: Decodable { let vacancy: Vacancy }
            struct Vacancy: Decodable {
                let id: String
                let title: String
            }
            let matches: [Ranked]
        }
        var options = MatchOptions()
        options.allJobs = true
        let data = try CanonicalJSON.encode(fairway.match(Self.resume, options: options))
        let answer = try JSONDecoder().decode(Answer.self, from: data)
        return Dictionary(uniqueKeysWithValues: answer.matches.map { ($0.vacancy.id, $0.vacancy.title) })
    }

    @Test("a match shows each vacancy as it is now, whoever changed it, and the same when nothing has changed")
    func current() throws {
        let fairway = try TestFairway().fairway
        let other = try Fairway(configuration: fairway.configuration)
        let first = try fairway.postVacancy(Self.posting("First")).id
        let second = try fairway.postVacancy(Self.posting("Second")).id
        #expect(try titles(fairway) == [first: "First", second: "Second"])
        #expect(try titles(fairway) == [first: "First", second: "Second"])
        _ = try fairway.replaceVacancy(first, with: Self.posting("Edited"))
        #expect(try titles(fairway) == [first: "Edited", second: "Second"])
        for round in 1...3 {
            _ = try other.replaceVacancy(second, with: Self.posting("Round \(round)"))
            #expect(try titles(fairway) == [first: "Edited", second: "Round \(round)"])
        }
        try other.removeVacancy(second)
        #expect(try titles(fairway) == [first: "Edited"])
    }

    @Test("what is held of one edition of the database is not taken for another's")
    func edition() throws {
        let fairway = try TestFairway().fairway
        let id = try fairway.postVacancy(Self.posting("First")).id
        let vacancy = try #require(
            try fairway.storing { database throws(StorageError) in
                try database.vacancies.find([id]) { _, _ in nil }.read[id]?.vacancy
            })
        var held = HeldVacancies()
        held.hold(vacancy, revision: 1, edition: 1)
        #expect(held.revision(of: id, edition: 1) == 1)
        #expect(held.revision(of: id, edition: 2) == nil)
        held.hold(vacancy, revision: 3, edition: 2)
        #expect(held.revision(of: id, edition: 1) == nil && held.revision(of: id, edition: 2) == 3)
    }
}
