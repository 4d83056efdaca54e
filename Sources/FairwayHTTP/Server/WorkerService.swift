import ServiceLifecycle

/// Ends the worker threads when the server has answered its last request.
struct WorkerService: Service {
    let workers: Workers

    func run() async throws {
        // Cancelled when another service failed; the threads end all the same.
        try? await gracefulShutdown()
        try await workers.stop()
    }
}
