import FairwayHTTP
import FairwayService
import Logging
import ServiceLifecycle

/// A server that runs only while something uses it.
struct BriefServer {
    private let server: FairwayServer

    init(_ server: FairwayServer) {
        self.server = server
    }

    /// Starts the server, calls `body` with its port, and stops it.
    ///
    /// - Throws: what `body` throws, or why the server cannot listen.
    func use<Value: Sendable>(_ body: @escaping @Sendable (_ port: Int) async throws -> Value) async throws -> Value {
        let (ports, announcement) = AsyncStream.makeStream(of: Int.self)
        let application = server.application { port in announcement.yield(port) }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [.init(service: application)], logger: Logger(label: "demo") { _ in SwiftLogNoOpLogHandler() }
            ))
        return try await withThrowingTaskGroup(of: Value?.self) { tasks in
            tasks.addTask {
                defer { announcement.finish() }
                try await group.run()
                return nil
            }
            tasks.addTask {
                for await port in ports {
                    do {
                        let value = try await body(port)
                        await group.triggerGracefulShutdown()
                        return value
                    } catch {
                        await group.triggerGracefulShutdown()
                        throw error
                    }
                }
                return nil
            }
            var answer: Value?
            for try await value in tasks { answer = answer ?? value }
            guard let answer else {
                throw FairwayError(
                    .unavailable, "The server ended before it listened.", remedy: "Try again in a moment.")
            }
            return answer
        }
    }
}
