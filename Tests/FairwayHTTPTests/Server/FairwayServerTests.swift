import FairwayService
import Foundation
import SkillsTaxonomy
import Synchronization
import Testing

@testable import FairwayHTTP

@Suite("The server")
struct FairwayServerTests {
    @Test("port 0 takes a free port and tells it, and the service answers there")
    func freePort() async throws {
        let service = try TestService.reading()
        let told = Mutex(0)
        let application = service.server.application { port in told.withLock { $0 = port } }
        try await application.test(.live) { client async throws in
            #expect(told.withLock { $0 } > 0)
            #expect(client.port == told.withLock { $0 })
            #expect(try await Caller(client: client).get("/healthz").status == 200)
        }
    }

    @Test("a port in use is an unavailable error that names the port")
    func portInUse() async throws {
        let first = try TestService.reading()
        let second = try TestService.reading()
        try await first.run(.live) { caller async throws in
            let port = try #require(caller.client.port)
            let server = FairwayServer(
                fairway: second.fairway, configuration: HTTPConfiguration(host: "localhost", port: port),
                logger: LogBook().logger)
            let error = await #expect(throws: FairwayError.self) { try await server.run() }
            #expect(error?.kind == .unavailable)
            #expect(error?.detail == "Port \(port) on localhost is in use by another program.")
        }
    }

    @Test("a host that this machine is not is a configuration error", arguments: ["192.0.2.1", "no such host"])
    func wrongHost(host: String) async throws {
        let service = try TestService.reading()
        let server = FairwayServer(
            fairway: service.fairway, configuration: HTTPConfiguration(host: host, port: 0),
            logger: LogBook().logger)
        let error = await #expect(throws: FairwayError.self) { try await server.run() }
        #expect(error?.kind == .badConfiguration)
    }

    @Test("vacancies posted over a live connection are in a match by another use of the same database")
    func live() async throws {
        let service = try TestService()
        try await service.run(.live) { caller async throws in
            let posted = try await caller.post("/v1/vacancies", type: "application/json", Samples.posting())
            #expect(posted.status == 201)
            let data = Data(Samples.resume.utf8)
            let expected = try CanonicalJSON.encode(service.fairway.match(.text(data)))
            #expect(try await caller.post("/v1/matches", data).data == expected)
            let head = try await caller.send(.head, "/v1/vacancies")
            #expect(head.status == 200)
            #expect(head.data.isEmpty)
            // The connection is still in step after a HEAD, a HEAD that failed, and a refused body.
            #expect(try await caller.send(.head, "/v1/matches").status == 405)
            #expect(try await caller.post("/v1/extract", Data(repeating: 0x41, count: 5 << 20)).status == 413)
            #expect(try await caller.get("/healthz").status == 200)
        }
    }
}
