import FairwayService
import Foundation
import HTTPTypes
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("Shortlists over HTTP")
struct ShortlistEndpointTests {
    @Test("an employer gets its own vacancy's list, and coaches and auditors the check by community beside it")
    func scopes() async throws {
        let service = try TestService()
        let (ours, theirs) = (try service.headers(.employer), try service.headers(.employer))
        let (coach, auditor) = (try service.headers(.coach), try service.headers(.auditor))
        let resume = Samples.resume.replacing("\n", with: "\\n")
        let wish = Data(
            """
            {"resume": "\(resume)", "postcode": "B11 1AA", "consents": [{"purpose": "shortlists", "until": "2027-05-24"}]}
            """.utf8)
        try await service.run { caller async throws in
            #expect(try await caller.post("/v1/profiles", type: "application/json", wish).status == 201)
            let posted = try await caller.post(
                "/v1/vacancies", type: "application/json", Samples.posting(), headers: ours)
            let address = "/v1/vacancies/\(try #require(posted.json["id"]?.text))/shortlist"
            #expect(try await caller.send(.post, address).status == 401)
            #expect(try await caller.send(.post, address, headers: theirs).status == 403)
            let own = try await caller.send(.post, address, headers: ours)
            #expect(own.status == 200)
            #expect(own["Cache-Control"] == "no-store")
            #expect(own.json["entries"]?.elements.count == 1)
            #expect(own.json["fairness"] == nil)
            #expect(!own.text.contains("B11 1"))
            #expect(try await caller.send(.post, address + "?whatIf=rerank", headers: ours).status == 403)
            for headers in [coach, auditor] {
                let seen = try await caller.send(.post, address + "?by=district&whatIf=rerank", headers: headers)
                #expect(seen.status == 200)
                #expect(seen.json["fairness"]?["level"]?.text == "district")
                #expect(seen.json["whatIf"]?["order"]?.elements.count == 1)
            }
            #expect(try await caller.send(.post, address + "?whatIf=quota", headers: coach).status == 422)
            #expect(try await caller.send(.post, address + "?top=0", headers: coach).status == 422)
            let missing = try await caller.send(.post, "/v1/vacancies/v999999/shortlist", headers: coach)
            #expect(missing.status == 404)
        }
    }
}
