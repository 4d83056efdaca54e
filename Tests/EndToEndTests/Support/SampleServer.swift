import Testing

/// Runs one server over invented data for a whole suite.
struct SampleServer: SuiteTrait, TestScoping {
    let makeWorkspace: @Sendable () async throws -> Workspace

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let server = try await RunningServer.start(on: try await makeWorkspace())
        try await RunningServer.$current.withValue(server) { try await function() }
        _ = try await server.stop()
    }
}

extension Trait where Self == SampleServer {
    /// Over the vacancies of the sample.
    static var sampleServer: Self { Self { try await Workspace.withSample() } }
    /// Over all that the demonstration leaves behind, recorded matches too.
    static var demoServer: Self { Self { try await Workspace.withDemo() } }
}
