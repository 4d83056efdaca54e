/// The threads behind the service, in two groups: calls that wait to write must not keep others from reading.
struct Workers: Sendable {
    let reading: WorkLane
    let writing: WorkLane

    init(_ configuration: HTTPConfiguration) {
        reading = WorkLane(threads: configuration.readingThreads, waiting: configuration.waitingRequests)
        writing = WorkLane(threads: configuration.writingThreads, waiting: configuration.waitingRequests)
    }

    func start() {
        reading.start()
        writing.start()
    }

    func stop() async throws {
        try await reading.stop()
        try await writing.stop()
    }
}
