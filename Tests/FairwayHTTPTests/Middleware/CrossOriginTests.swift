import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import FairwayHTTP

@Suite("Requests of other origins")
struct CrossOriginTests {
    private static let friend = "https://jobs.example.org"

    private func run(
        _ origins: Set<String>, _ test: @Sendable (Caller) async throws -> Void
    ) async throws {
        let service = try TestService.reading()
        var configuration = HTTPConfiguration(port: 0)
        configuration.allowedOrigins = origins
        let server = FairwayServer(
            fairway: service.fairway, configuration: configuration, logger: service.log.logger)
        try await server.application().test(.router) { try await test(Caller(client: $0)) }
    }

    @Test("nobody is allowed unless the operator says so")
    func none() async throws {
        try await run([]) { caller in
            let answer = try await caller.send(.get, "/healthz", headers: [.origin: Self.friend])
            #expect(answer["Access-Control-Allow-Origin"] == nil)
            #expect(answer["Cross-Origin-Resource-Policy"] == "same-origin")
            #expect(answer["Vary"] == nil)
            let preflight = try await caller.send(
                .options, "/v1/matches", headers: [.origin: Self.friend, .accessControlRequestMethod: "POST"])
            #expect(preflight.status == 405)
        }
    }

    @Test("an allowed origin may read every answer, problems too, and another one none")
    func allowed() async throws {
        try await run([Self.friend]) { caller in
            for address in ["/healthz", "/v1/vacancies/v999999", "/nothing"] {
                let answer = try await caller.send(.get, address, headers: [.origin: Self.friend])
                #expect(answer["Access-Control-Allow-Origin"] == Self.friend)
                #expect(answer["Vary"] == "Origin")
                #expect(answer["Cross-Origin-Resource-Policy"] == "cross-origin")
                #expect(answer["Access-Control-Expose-Headers"]?.contains("ETag") == true)
            }
            for origin in ["https://evil.example.org", "null", "http://jobs.example.org", Self.friend + "."] {
                let answer = try await caller.send(.get, "/healthz", headers: [.origin: origin])
                #expect(answer["Access-Control-Allow-Origin"] == nil)
                #expect(answer["Vary"] == "Origin")
            }
        }
    }

    @Test("a browser that asks first is told the methods of the address")
    func preflight() async throws {
        try await run([Self.friend]) { caller in
            let answer = try await caller.send(
                .options, "/v1/vacancies/v000001",
                headers: [.origin: Self.friend, .accessControlRequestMethod: "PATCH"])
            #expect(answer.status == 204)
            #expect(answer["Access-Control-Allow-Methods"] == "GET, HEAD, PUT, PATCH, DELETE")
            #expect(answer["Access-Control-Allow-Headers"]?.contains("If-Match") == true)
            #expect(answer["Access-Control-Max-Age"] == "600")
            let nowhere = try await caller.send(
                .options, "/nothing", headers: [.origin: Self.friend, .accessControlRequestMethod: "GET"])
            #expect(nowhere.status == 404)
        }
    }
}
