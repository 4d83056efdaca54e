import Foundation
import HTTPTypes
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("Request identifiers")
struct RequestIdentityTests {
    @Test("a fit identifier comes back", arguments: ["a", "7f3c-19.A_~", String(repeating: "x", count: 64)])
    func kept(identity: String) async throws {
        let service = try TestService.reading()
        let answer = try await service.run {
            try await $0.send(.get, "/healthz", headers: [.requestIdentity: identity])
        }
        #expect(answer["X-Request-Id"] == identity)
        #expect(service.log.requests.map { $0["requestId"] } == [identity])
    }

    @Test(
        "any other is replaced by a fresh one from the random source",
        arguments: [
            "", " ", "a b", "a\"b", "<script>", "é", String(repeating: "x", count: 65), "a;b", "a/b",
        ])
    func replaced(identity: String) async throws {
        let service = try TestService.reading()
        let answer = try await service.run {
            try await $0.send(.get, "/healthz", headers: [.requestIdentity: identity])
        }
        #expect(answer["X-Request-Id"] == TestService.freshIdentity)
    }

    @Test("a problem bears the identifier in its header and its body")
    func problems() async throws {
        let service = try TestService.reading()
        let answer = try await service.run {
            try await $0.send(.get, "/nothing", headers: [.requestIdentity: "abc-1"])
        }
        #expect(answer["X-Request-Id"] == "abc-1")
        #expect(answer.json["requestId"]?.text == "abc-1")
    }
}
