import Foundation

/// Runs the program as someone who may not write everything.
enum Unprivileged {
    private static let setpriv = URL(filePath: "/usr/bin/setpriv")
    private static let stepDown = ["--reuid", "65534", "--regid", "65534", "--clear-groups"]

    /// Whether the tests run as an ordinary user, or as root that can step down to one who can start the program.
    static let isPossible: Bool = {
        guard geteuid() == 0 else { return true }
        guard FileManager.default.isExecutableFile(atPath: setpriv.path) else { return false }
        let process = Process()
        process.executableURL = setpriv
        process.arguments = stepDown + [BuiltProgram.path.path, "version"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    static func run(_ arguments: [String]) async throws -> BuiltProgram.Run {
        let workspace = try Workspace()
        guard geteuid() == 0 else { return try await BuiltProgram.run(arguments, in: workspace) }
        return try await BuiltProgram.run(
            stepDown + [BuiltProgram.path.path] + arguments, in: workspace, program: setpriv)
    }
}
