import Communities
import FairwayService
import Foundation
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("GET /v1/audits/matches")
struct AuditEndpointTests {
    let service: TestService

    init() throws {
        service = try TestService()
        try service.postVacancies(1)
    }

    private func record(_ count: Int, postcode: String, resume: String) throws {
        for number in 0..<count {
            _ = try service.fairway.matchAndRecord(
                MatchToRecord(
                    resume: .text(Data(resume.utf8)), postcode: postcode, resident: "\(postcode) \(number)"))
        }
    }

    @Test("every level gives the bytes of the published form of the use case")
    func published() async throws {
        try record(24, postcode: "B11 1AA", resume: Samples.resume)
        try record(4, postcode: "CV1 1FH", resume: "I like walking.")
        try await service.run { caller async throws in
            for level in CommunityLevel.allCases {
                let expected = try CanonicalJSON.encode(service.fairway.audit(by: level, publish: true))
                let answer = try await caller.get("/v1/audits/matches?by=\(level.rawValue)")
                #expect(answer.status == 200)
                #expect(answer.data == expected)
                #expect(answer.json["published"] == .bool(true))
            }
        }
    }

    @Test("a count under 10 is hidden, and no parameter shows it")
    func suppression() async throws {
        try record(24, postcode: "B11 1AA", resume: Samples.resume)
        try record(4, postcode: "CV1 1FH", resume: Samples.resume)
        let answer = try await service.run { try await $0.get("/v1/audits/matches?by=district&publish=false") }
        #expect(answer.json["published"] == .bool(true))
        let communities = answer.json["communities"]?.elements ?? []
        #expect(!communities.isEmpty)
        for community in communities {
            let residents = community["residents"]?.numeric
            #expect(residents.map { $0 >= 10 && $0.truncatingRemainder(dividingBy: 5) == 0 } ?? true)
        }
        #expect(!answer.text.contains("\"residents\":4,"))
    }

    @Test("an audit of nothing is a 404 with a remedy, and an unknown level a 422 that lists the levels")
    func wrong() async throws {
        try await service.run { caller async throws in
            let nothing = try await caller.get("/v1/audits/matches?by=district")
            #expect(nothing.status == 404)
            for address in ["/v1/audits/matches", "/v1/audits/matches?by=planet"] {
                let answer = try await caller.get(address)
                #expect(answer.status == 422)
                #expect(answer.places == ["by"])
                #expect(
                    answer.json["remedy"]?.text
                        == "Give one of: district, sector, ward, borough, imd-decile, rural-urban.")
            }
        }
    }
}
