import FairwayService
import Foundation
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("GET /healthz and /readyz")
struct OperationsEndpointTests {
    @Test("health says that the service runs, and readiness what it can answer from")
    func states() async throws {
        let service = try TestService()
        try service.postVacancies(2)
        try await service.run { caller async throws in
            let health = try await caller.get("/healthz")
            #expect(health.status == 200)
            #expect(health.text == "{\"status\":\"ok\",\"version\":\"\(Fairway.version)\"}\n")
            #expect(health["Cache-Control"] == "no-store")
            let ready = try await caller.get("/readyz")
            #expect(ready.status == 200)
            #expect(ready.json["vacancies"] == .number(2))
            #expect(ready.data == (try CanonicalJSON.encode(service.fairway.checkReadiness())))
        }
    }
}
