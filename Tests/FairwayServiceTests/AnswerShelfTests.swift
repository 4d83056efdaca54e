import Foundation
import Storage
import Testing

@testable import FairwayService

@Suite("The shelf of answers")
struct AnswerShelfTests {
    private static func posting(_ title: String) -> Data {
        Data(#"{"title": "\#(title)", "description": "Essential\n- Excel\n- Record keeping"}"#.utf8)
    }

    private func title(_ encoded: EncodedVacancy?) throws -> String? {
        struct Titled: Decodable { let title: String }
        return try encoded.map { try JSONDecoder().decode(Titled.self, from: $0.data).title }
    }

    /// What is held a moment after it was shown; on a busy machine the moment may have passed, so it is asked again.
    private func held(_ id: String, by fairway: Fairway) throws -> EncodedVacancy? {
        for _ in 0..<100 {
            _ = try fairway.encodedVacancy(id)
            if let held = fairway.heldVacancy(id) { return held }
        }
        return nil
    }

    @Test("an answer is the same bytes as a fresh one, and is held until its vacancy changes")
    func held() throws {
        let test = try TestFairway()
        let fairway = test.fairway
        let first = try fairway.postVacancy(Self.posting("First")).id
        let second = try fairway.postVacancy(Self.posting("Second")).id
        #expect(fairway.heldVacancy(first) == nil)
        #expect(try fairway.encodedVacancy(first).data == CanonicalJSON.encode(fairway.vacancy(first)))
        #expect(try held(first, by: fairway) == fairway.encodedVacancy(first))
        _ = try fairway.encodedVacancy(second)
        _ = try fairway.replaceVacancy(first, with: Self.posting("Edited"))
        #expect(fairway.heldVacancy(first) == nil, "at once, not some milliseconds later")
        #expect(fairway.heldVacancy(second) == nil, "nothing is held before the log was looked at")
        #expect(try title(fairway.encodedVacancy(first)) == "Edited")
        #expect(try title(held(second, by: fairway)) == "Second")
        try fairway.removeVacancy(second)
        #expect(fairway.heldVacancy(second) == nil)
        #expect(throws: FairwayError.self) { try fairway.encodedVacancy(second) }
        #expect(throws: FairwayError.self) { try fairway.encodedVacancy(second) }
    }

    @Test("what another program changes is seen, whatever was held before")
    func otherProgram() throws {
        let test = try TestFairway()
        let other = try Fairway(configuration: test.fairway.configuration)
        let id = try test.fairway.postVacancy(Self.posting("First")).id
        for round in 0..<20 {
            #expect(try title(test.fairway.encodedVacancy(id)) == (round == 0 ? "First" : "Round \(round - 1)"))
            _ = try other.replaceVacancy(id, with: Self.posting("Round \(round)"))
            Thread.sleep(forTimeInterval: 0.003)
            #expect(test.fairway.heldVacancy(id) == nil)
        }
        try other.removeVacancy(id)
        #expect(throws: FairwayError.self) { try test.fairway.encodedVacancy(id) }
    }

    @Test("an edit while an answer is being made does not leave the old answer on the shelf")
    func race() throws {
        var shelf = AnswerShelf()
        let old = EncodedVacancy(data: Data("old".utf8), version: "1")
        let time = ContinuousClock.now
        let first = LogPosition(edition: 0, change: 1)
        let second = LogPosition(edition: 0, change: 2)
        shelf.update(to: first, since: nil, changed: [], commits: 1, at: time)
        // Someone reads the vacancy at the first point; it is edited, and the log is looked at, before it is kept.
        shelf.update(to: second, since: first, changed: [7], commits: 2, at: time)
        shelf.keep(old, of: 7, position: first)
        #expect(shelf.answer(7, commits: 2, now: time) == nil)
        shelf.keep(old, of: 7, position: second)
        #expect(shelf.answer(7, commits: 2, now: time) == old)
        #expect(shelf.answer(7, commits: 3, now: time) == nil, "something was committed since")
        #expect(shelf.answer(7, commits: 2, now: time + .milliseconds(3)) == nil, "it must be looked at again")
        #expect(shelf.answer(7, commits: 2, now: time + .milliseconds(3)) == old, "while the first asker looks")
        #expect(shelf.answer(7, commits: 2, now: time + .milliseconds(30)) == nil, "the first asker takes too long")
        shelf.update(to: LogPosition(edition: 5, change: 2), since: second, changed: [], commits: 2, at: time)
        #expect(shelf.answer(7, commits: 2, now: time) == nil, "a restore")
    }

    @Test("it holds no more than its limit")
    func limit() {
        var shelf = AnswerShelf()
        let time = ContinuousClock.now
        let position = LogPosition(edition: 0, change: 1)
        shelf.update(to: position, since: nil, changed: [], commits: 0, at: time)
        let answer = EncodedVacancy(data: Data("x".utf8), version: "1")
        let count = Int64(AnswerShelf.limit)
        for number in 1...(count + 1) { shelf.keep(answer, of: number, position: position) }
        #expect((1...(count + 1)).count { shelf.answer($0, commits: 0, now: time) != nil } == 1)
    }
}
