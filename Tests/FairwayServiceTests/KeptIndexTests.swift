import FairwayService
import Foundation
import MatchingEngine
import Storage
import Testing

@Suite("The index kept in the database")
struct KeptIndexTests {
    let test: TestFairway

    init() throws { test = try TestFairway() }

    private func database() throws -> FairwayDatabase {
        try FairwayDatabase(path: test.folder.appending(path: "test.sqlite").path)
    }

    private func match(_ fairway: Fairway) throws -> Data {
        var options = MatchOptions()
        options.allJobs = true
        options.top = 100
        return try CanonicalJSON.encode(fairway.match(.text(TestFairway.clerk), options: options))
    }

    /// Enough vacancies for the index to be kept, alike in pairs.
    private func fill() throws {
        let wanted = ["Excel and SQL", "Power BI", "Customer service and Excel", "Python", "Stock control and SQL"]
        let lines = (0..<2_100).map { number in
            #"{"title": "Clerk \#(number / 2)", "description": "Essential:\n- \#(wanted[number % wanted.count])"}"#
        }
        let report = try test.fairway.importVacancies(
            .data(Data(lines.joined(separator: "\n").utf8)), format: .ndjson)
        #expect(report.stored == 2_100)
    }

    @Test("a start reads it and takes up what changed since; a damaged one, or another taxonomy's, is made anew")
    func starts() throws {
        try fill()
        let sound = try #require(try database().keptIndex.load())
        #expect(sound.position == 2_100)
        _ = try test.fairway.postVacancy(TestFairway.technician)
        try test.fairway.removeVacancy("v000002")
        let expected = try match(test.fairway)
        #expect(try match(TestFairway.open(test.folder)) == expected)

        let piece = try #require(sound.index.pieces.first)
        var bytes = piece.bytes
        bytes[bytes.count / 2] ^= 1
        let odd: [KeptIndexStore.KeptIndex] = [
            // Damage that the checksum tells.
            KeptIndexStore.KeptIndex(
                index: CompactIndex(pieces: [.init(bytes: bytes, checksum: piece.checksum)]),
                taxonomyVersion: sound.taxonomyVersion, position: sound.position),
            // Made with another vocabulary.
            KeptIndexStore.KeptIndex(index: sound.index, taxonomyVersion: "000000000000", position: sound.position),
            // A point of the log with which the number of vacancies does not agree.
            KeptIndexStore.KeptIndex(
                index: CompactIndex(pieces: []), taxonomyVersion: sound.taxonomyVersion, position: sound.position),
        ]
        for kept in odd {
            try database().keptIndex.remove()
            try database().keptIndex.keep(kept)
            #expect(try match(TestFairway.open(test.folder)) == expected)
            let anew = try #require(try database().keptIndex.load())
            #expect(anew.index != kept.index)
            #expect(anew.taxonomyVersion == sound.taxonomyVersion)
        }
    }

    @Test("many résumés are answered in the order of their lines, each as by itself, bad lines among them")
    func lines() throws {
        _ = try test.fairway.postVacancy(TestFairway.technician)
        let texts = (0..<300).map {
            "Clerk \($0), 2018 - 2024\nI keep records in Excel\($0 % 3 == 0 ? " and SQL" : "")."
        }
        let lines = try texts.enumerated().map { number, text in
            number == 150 ? "nonsense" : String(decoding: try JSONEncoder().encode(["text": text]), as: UTF8.self)
        }
        var options = MatchOptions()
        options.allJobs = true
        var answers: [(line: Int, bytes: Data?)] = []
        let counts = try test.fairway.matchLines(
            .data(Data(lines.joined(separator: "\n").utf8)), options: options
        ) { line, answer in
            answers.append((line, (try? answer.get()).flatMap { try? CanonicalJSON.encode($0) }))
        }
        #expect(answers.map(\.line) == Array(1...300))
        #expect(counts.answered == 299)
        #expect(counts.bad == 1)
        for (number, answer) in answers.enumerated() where number != 150 {
            let alone = try test.fairway.match(.text(Data(texts[number].utf8)), options: options)
            #expect(answer.bytes == (try CanonicalJSON.encode(alone)))
        }
    }
}
