import Foundation

/// The built program, run as its users run it.
enum BuiltProgram {
    /// The folder of the program and its `.resources` folders: beside the test bundle.
    static let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    static let path = folder.appending(path: "fairway")

    /// What a run left behind.
    struct Run: Sendable {
        /// The exit code, or 128 and the number of the signal that ended it.
        let status: Int32
        /// Standard output.
        let data: Data
        /// Standard error.
        let notes: String

        var text: String { String(decoding: data, as: UTF8.self) }
        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: true) }
    }

    /// Nothing of the machine's own settings reaches the program.
    static func environment(_ more: [String: String] = [:], home: URL) -> [String: String] {
        let base = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": home.path,
            "LANG": "C.UTF-8",
            "TMPDIR": home.path,
        ]
        return base.merging(more) { _, new in new }
    }

    /// Runs the program to its end; it is killed after the limit.
    ///
    /// - Parameters:
    ///   - input: standard input; nil for none.
    ///   - program: another program to run, such as a shell that runs this one.
    static func run(
        _ arguments: [String], input: Data? = nil, environment: [String: String] = [:], in workspace: Workspace,
        program: URL = path, limit: Duration = .seconds(240)
    ) async throws -> Run {
        await Gate.programs.enter()
        do {
            let run = try await runNow(
                program, arguments, input: input, environment: Self.environment(environment, home: workspace.folder),
                in: workspace, limit: limit)
            await Gate.programs.leave()
            return run
        } catch {
            await Gate.programs.leave()
            throw error
        }
    }

    /// Runs a line of shell with the program as `$FAIRWAY`.
    static func shell(_ line: String, environment: [String: String] = [:], in workspace: Workspace) async throws -> Run
    {
        try await run(
            ["-c", line], environment: environment.merging(["FAIRWAY": path.path]) { _, new in new }, in: workspace,
            program: URL(filePath: "/bin/bash"))
    }

    private static func runNow(
        _ program: URL, _ arguments: [String], input: Data?, environment: [String: String], in workspace: Workspace,
        limit: Duration
    ) async throws -> Run {
        // Files, not pipes: whatever the program writes, it is never held up by a reader.
        let name = UUID().uuidString
        let output = try workspace.write(".\(name)-out", Data())
        let notes = try workspace.write(".\(name)-err", Data())
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = workspace.folder
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: notes)
        if let input {
            process.standardInput = try FileHandle(forReadingFrom: try workspace.write(".\(name)-in", input))
        } else {
            process.standardInput = FileHandle.nullDevice
        }
        try await process.finish(within: limit)
        let isKilled = process.terminationReason == .uncaughtSignal
        return Run(
            status: process.terminationStatus + (isKilled ? 128 : 0), data: try Data(contentsOf: output),
            notes: String(decoding: try Data(contentsOf: notes), as: UTF8.self))
    }
}

extension Process {
    /// Starts the process and waits for its end without holding a thread.
    func finish(within limit: Duration) async throws {
        let clock = ContinuousClock()
        let deadline = clock.now + limit
        try run()
        while isRunning {
            if clock.now > deadline { kill(processIdentifier, SIGKILL) }
            try await Task.sleep(for: .milliseconds(20))
        }
        waitUntilExit()
    }
}
