import FairwayService
import Foundation
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("POST /v1/extract")
struct ExtractEndpointTests {
    @Test("a text gets the bytes that the use case gives, and nobody may keep them")
    func extract() async throws {
        let service = try TestService.reading()
        let data = Data("I keep spreadsheets, write Python and train new starters.".utf8)
        let expected = try CanonicalJSON.encode(service.fairway.extract(data))
        let answer = try await service.run { try await $0.post("/v1/extract", data) }
        #expect(answer.status == 200)
        #expect(answer.data == expected)
        #expect(answer["Cache-Control"] == "no-store")
        #expect(answer.json["skills"]?.elements.isEmpty == false)
    }

    @Test("evidence is the words of the text, counted in Unicode scalars")
    func evidence() async throws {
        let text = "👩🏽‍💻 Naïve résumé:\r\n– spreadsheets, stock control, Python –"
        let service = try TestService.reading()
        let answer = try await service.run { try await $0.post("/v1/extract", Data(text.utf8)) }
        let scalars = Array(text.unicodeScalars)
        let evidence = (answer.json["skills"]?.elements ?? []).flatMap { $0["evidence"]?.elements ?? [] }
        #expect(!evidence.isEmpty)
        for piece in evidence {
            let start = Int(piece["start"]?.numeric ?? -1)
            let end = Int(piece["end"]?.numeric ?? -1)
            let words = String(String.UnicodeScalarView(scalars[start..<end]))
            #expect(words == piece["text"]?.text)
        }
    }

    @Test("candidates fill the list up, and must be from 0 to 100")
    func candidates() async throws {
        let service = try TestService.reading()
        let data = Data("You will maintain machine tools and report to the quality team.".utf8)
        let expected = try CanonicalJSON.encode(
            service.fairway.extract(data, options: ExtractOptions(candidates: 8)))
        let answer = try await service.run { try await $0.post("/v1/extract?candidates=8", data) }
        #expect(answer.data == expected)
        #expect(answer.json["skills"]?.elements.count == 8)
        let wrong = try await service.run { try await $0.post("/v1/extract?candidates=101", data) }
        #expect(wrong.status == 422)
    }

    @Test("JSON is a 415 that names the format that is read")
    func onlyText() async throws {
        let service = try TestService.reading()
        let answer = try await service.run {
            try await $0.post("/v1/extract", type: "application/json", Data("{}".utf8))
        }
        #expect(answer.status == 415)
        #expect(answer.json["remedy"]?.text == "Send one of: text/plain.")
        #expect(answer["Accept"] == "text/plain")
    }
}
