import FairwayService
import Foundation
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import FairwayHTTP

@Suite("The threads behind the service")
struct WorkLaneTests {
    /// Holds calls until it is opened.
    private final class Gate: Sendable {
        private let state = Mutex((isOpen: false, waiting: 0))

        var waiting: Int { state.withLock { $0.waiting } }

        func open() { state.withLock { $0.isOpen = true } }

        func wait() {
            state.withLock { $0.waiting += 1 }
            while !state.withLock({ $0.isOpen }) { Thread.sleep(forTimeInterval: 0.002) }
        }
    }

    @Test("calls that block every thread do not keep /healthz from answering, and what waits is answered in the end")
    func slowCalls() async throws {
        let service = try TestService.reading()
        let gate = Gate()
        let slow = Endpoint(
            method: .get, path: "/slow", operation: "waitForGate", topic: .operations, summary: "Waits", text: "Waits.",
            success: Endpoint.Success(status: .ok, summary: "Done.", schema: .anything),
            answer: { _, _ in
                gate.wait()
                return try .json("done")
            })
        var configuration = HTTPConfiguration(port: 0)
        configuration.readingThreads = 2
        configuration.waitingRequests = 3
        let workers = Workers(configuration)
        let responder = EndpointTable([slow, .health]).responder(
            fairway: service.fairway, workers: workers, randomBytes: { Data(repeating: 1, count: $0) })
        var application = Application(responder: responder, services: [WorkerService(workers: workers)])
        application.beforeServerStarts { workers.start() }
        let statuses = try await application.test(.router) { client in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<5 {
                    group.addTask { try await client.execute(uri: "/slow", method: .get) { $0.status.code } }
                }
                while gate.waiting < 2 { try await Task.sleep(for: .milliseconds(2)) }
                // Two run and three wait, or will in a moment; the next ones are turned away.
                var refused: Int?
                for _ in 0..<200 where refused == nil {
                    let health = try await client.execute(uri: "/healthz", method: .get) { $0.status.code }
                    #expect(health == 200)
                    if workers.reading.isFull {
                        refused = try await client.execute(uri: "/slow", method: .get) { response in
                            #expect(response.headers[.retryAfter] == "2")
                            return response.status.code
                        }
                    }
                    try await Task.sleep(for: .milliseconds(2))
                }
                #expect(refused == 503)
                gate.open()
                return try await group.reduce(into: []) { $0.append($1) }
            }
        }
        #expect(statuses == [200, 200, 200, 200, 200])
    }
}
