import Foundation
import HummingbirdTesting
import ServiceLifecycle
import Testing

@testable import FairwayHTTP

@Suite("Ending the service")
struct GracefulShutdownTests {
    @Test("a request in flight is answered before the service ends, and then nobody listens any more")
    func inFlight() async throws {
        let service = try TestService.reading()
        let gate = Gate()
        let (ports, told) = AsyncStream.makeStream(of: Int.self)
        let application = gate.server(service.fairway, log: service.log).application(of: gate.table) { port in
            told.yield(port)
        }
        let group = ServiceGroup(services: [application], logger: service.log.logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let port = try #require(await ports.first { _ in true })
            async let status: Int? = withCheckedContinuation { continuation in
                Thread.detachNewThread {
                    let connection = RawConnection(port: port)
                    connection?.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
                    continuation.resume(returning: connection?.status())
                }
            }
            while gate.waiting == 0 { try await Task.sleep(for: .milliseconds(2)) }
            await group.triggerGracefulShutdown()
            try await Task.sleep(for: .milliseconds(50))
            gate.open()
            #expect(await status == 200)
            try await tasks.waitForAll()
            #expect(RawConnection(port: port) == nil)
        }
    }
}
