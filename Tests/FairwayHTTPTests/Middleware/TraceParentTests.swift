import Foundation
import HTTPTypes
import Testing

@testable import FairwayHTTP

@Suite("traceparent")
struct TraceParentTests {
    private static let valid = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

    @Test("a valid one comes back in the answer and stands in the line of the log")
    func passedOn() async throws {
        let service = try TestService.reading()
        try await service.run { caller async throws in
            let name = try #require(HTTPField.Name("traceparent"))
            for address in ["/healthz", "/nothing"] {
                let answer = try await caller.send(.get, address, headers: [name: Self.valid])
                #expect(answer["traceparent"] == Self.valid)
            }
            #expect(try await caller.get("/healthz")["traceparent"] == nil)
        }
        #expect(service.log.requests.map { $0["traceparent"] } == [Self.valid, Self.valid, nil])
    }

    @Test(
        "one that is not valid goes nowhere",
        arguments: [
            "", "00", "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x",
            "00-4bf92f3577b34da6a3ce929d0e0e473g-00f067aa0ba902b7-01", "Jordan Example",
        ])
    func invalid(text: String) async throws {
        let service = try TestService.reading()
        let answer = try await service.run { caller in
            try await caller.send(.get, "/healthz", headers: [HTTPField.Name("traceparent") ?? .via: text])
        }
        #expect(answer["traceparent"] == nil)
        #expect(service.log.requests.allSatisfy { $0["traceparent"] == nil })
    }
}
