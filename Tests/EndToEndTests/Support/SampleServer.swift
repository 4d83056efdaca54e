import Testing

/// Runs one server over the sample for a whole suite.
struct SampleServer: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let server = try await RunningServer.start(on: try await Workspace.withSample())
        try await RunningServer.$current.withValue(server) { try await function() }
        _ = try await server.stop()
    }
}

extension Trait where Self == SampleServer {
    static var sampleServer: Self { Self() }
}
