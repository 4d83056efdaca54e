import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import FairwayHTTP

@Suite("An operation that will end")
struct RetirementTests {
    @Test("its answers say since when it is deprecated, when it ends, and what to use instead; so does the description")
    func headers() async throws {
        let service = try TestService.reading()
        var retirement = Retirement(
            deprecated: Date(timeIntervalSince1970: 1_688_169_599), guide: "/docs#matchResume")
        retirement.sunset = Date(timeIntervalSince1970: 1_793_534_400)
        let endpoint = Endpoint(
            method: .get, path: "/v0/old", operation: "old", topic: .operations, summary: "Old", text: "Old.",
            success: Endpoint.Success(status: .ok, summary: "Done.", schema: .string), retirement: retirement,
            answer: { _, _ in try .json("done", headers: [.link: "</v0/old?page=2>; rel=\"next\""]) })
        let application = service.server.application(of: EndpointTable([endpoint]))
        try await application.test(.router) { client in
            try await client.execute(uri: "/v0/old", method: .get) { response in
                #expect(response.headers[.deprecation] == "@1688169599")
                #expect(response.headers[.sunset] == "Sun, 01 Nov 2026 12:00:00 GMT")
                #expect(
                    response.headers[values: .link] == [
                        "</v0/old?page=2>; rel=\"next\"", "</docs#matchResume>; rel=\"deprecation\"",
                    ])
            }
        }
        let operation = SchemaDocument(endpoints: [endpoint]).operations[0].operation
        #expect(operation["deprecated"] == .bool(true))
    }

    @Test("no operation of the service is deprecated, and none says that it is")
    func none() async throws {
        let service = try TestService.reading()
        let answer = try await service.run { try await $0.get("/healthz") }
        #expect(answer["Deprecation"] == nil && answer["Sunset"] == nil)
        #expect(SchemaDocument(endpoints: Endpoint.all).operations.allSatisfy { $0.operation["deprecated"] == nil })
    }
}
