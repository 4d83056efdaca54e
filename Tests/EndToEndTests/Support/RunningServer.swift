import Foundation
import FoundationNetworking
import Testing

/// `fairway serve` on a free port, for as long as a suite or a test needs it.
final class RunningServer: Sendable {
    /// The server of the suite that is running.
    @TaskLocal static var current: RunningServer?

    let workspace: Workspace
    let port: Int
    private let process: Process

    private init(workspace: Workspace, port: Int, process: Process) {
        self.workspace = workspace
        self.port = port
        self.process = process
    }

    deinit { kill() }

    var processIdentifier: Int32 { process.processIdentifier }

    struct NotListening: Error {
        let notes: String
    }

    /// - Parameter flags: more flags for `serve`.
    static func start(on workspace: Workspace, flags: [String] = []) async throws -> RunningServer {
        let output = try workspace.write(".serve-out", Data())
        let notes = try workspace.write(".serve-err", Data())
        let process = Process()
        process.executableURL = BuiltProgram.path
        process.arguments = ["serve", "--port", "0", "--database", workspace.database] + flags
        process.currentDirectoryURL = workspace.folder
        process.environment = BuiltProgram.environment(home: workspace.folder)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: notes)
        try process.run()
        for _ in 0..<1_500 where process.isRunning {
            let said = String(decoding: try Data(contentsOf: output), as: UTF8.self)
            if said.hasSuffix("\n"), let port = said.split(separator: ":").last.flatMap({ Int($0.dropLast()) }) {
                return RunningServer(workspace: workspace, port: port, process: process)
            }
            try await Task.sleep(for: .milliseconds(40))
        }
        if process.isRunning { process.terminate() }
        throw NotListening(notes: String(decoding: try Data(contentsOf: notes), as: UTF8.self))
    }

    /// What the server wrote to standard error.
    func log() throws -> String {
        String(decoding: try Data(contentsOf: workspace.folder.appending(path: ".serve-err")), as: UTF8.self)
    }

    /// Sends a request; gives the status and the body.
    func send(
        _ method: String, _ path: String, type: String? = nil, body: Data? = nil, key: String? = nil
    ) async throws -> (status: Int, body: Data) {
        var request = URLRequest(url: try #require(URL(string: "http://127.0.0.1:\(port)\(path)")))
        request.httpMethod = method
        request.httpBody = body
        request.timeoutInterval = 60
        if let type { request.setValue(type, forHTTPHeaderField: "Content-Type") }
        if let key { request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization") }
        let (data, response) = try await URLSession.shared.data(for: request)
        return (try #require(response as? HTTPURLResponse).statusCode, data)
    }

    func kill() {
        if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    }

    /// Asks the server to end, and gives its exit code.
    func stop() async throws -> Int32 {
        process.terminate()
        for _ in 0..<500 where process.isRunning { try await Task.sleep(for: .milliseconds(20)) }
        kill()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
