import FairwayService
import Foundation
import MatchingEngine
import Testing

@testable import FairwayHTTP

@Suite("POST /v1/gaps")
struct GapsEndpointTests {
    let service: TestService

    init() throws { service = try TestService.reading() }

    @Test("a résumé gets the bytes that the use case gives, wishes and postcode with it")
    func gaps() async throws {
        var options = MatchOptions()
        options.top = 3
        options.allJobs = true
        options.postcode = "B11 1AA"
        options.wishes = JobWishes(minimumPay: 15_000, pattern: .fullTime)
        let data = Data(Samples.resume.utf8)
        let expected = try CanonicalJSON.encode(service.fairway.gaps(.text(data), options: options))
        let answer = try await service.run {
            try await $0.post(
                "/v1/gaps?top=3&allJobs=true&postcode=B11%201AA&minPay=15000&pattern=full-time", data)
        }
        #expect(answer.status == 200)
        #expect(answer.data == expected)
        #expect(answer["Cache-Control"] == "no-store")
    }

    @Test("wishes out of bounds are refused by name", arguments: ["minPay=0", "pattern=sometimes", "remoteDays=6"])
    func bounds(query: String) async throws {
        let answer = try await service.run { try await $0.post("/v1/gaps?\(query)", Data(Samples.resume.utf8)) }
        #expect(answer.status == 422)
    }
}
