import FairwayService
import Foundation
import Synchronization

@testable import FairwayHTTP

/// Holds calls until it is opened.
final class Gate: Sendable {
    private let state = Mutex((isOpen: false, waiting: 0))

    /// Calls that have come so far.
    var waiting: Int { state.withLock { $0.waiting } }

    /// Holds calls again.
    func close() { state.withLock { $0.isOpen = false } }

    func open() { state.withLock { $0.isOpen = true } }

    func wait() {
        state.withLock { $0.waiting += 1 }
        while !state.withLock({ $0.isOpen }) { Thread.sleep(forTimeInterval: 0.002) }
    }

    /// `GET /slow`, which blocks its thread until the gate is open, and `GET /healthz`.
    var table: EndpointTable {
        let slow = Endpoint(
            method: .get, path: "/slow", operation: "waitForGate", topic: .operations, summary: "Waits", text: "Waits.",
            success: Endpoint.Success(status: .ok, summary: "Done.", schema: .anything),
            answer: { _, _ in
                self.wait()
                return try .json("done")
            })
        return EndpointTable([slow, .health])
    }

    /// A server with two threads and room for three calls to wait.
    func server(_ fairway: Fairway, log: LogBook) -> FairwayServer {
        var configuration = HTTPConfiguration(port: 0)
        configuration.readingThreads = 2
        configuration.waitingRequests = 3
        return FairwayServer(fairway: fairway, configuration: configuration, logger: log.logger)
    }
}
