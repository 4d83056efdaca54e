import Foundation

/// A folder of a test's own, gone when the test is.
final class Workspace: Sendable {
    let folder: URL

    init(name: String = String(UUID().uuidString.prefix(8).lowercased())) throws {
        folder = Self.folder(named: name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    static func folder(named name: String) -> URL {
        FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(path: "fairway-tests-" + name)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The database that the commands of this test share.
    var database: String { folder.appending(path: "fairway.sqlite").path }

    @discardableResult
    func write(_ name: String, _ data: Data) throws -> URL {
        let url = folder.appending(path: name)
        try data.write(to: url)
        return url
    }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        try write(name, Data(text.utf8)).path
    }

    /// Runs the program on this workspace's database.
    func fairway(
        _ arguments: String..., input: Data? = nil, environment: [String: String] = [:]
    ) async throws -> BuiltProgram.Run {
        try await BuiltProgram.run(
            arguments, input: input,
            environment: ["FAIRWAY_DATABASE": database].merging(environment) { _, new in new }, in: self)
    }

    /// A workspace whose database holds every vacancy of the sample; the sample is imported once and copied.
    static func withSample() async throws -> Workspace {
        let sample = try await SampleDatabase.shared.value
        let workspace = try Workspace()
        try FileManager.default.copyItem(atPath: sample.database, toPath: workspace.database)
        return workspace
    }

    /// A workspace whose database is what `fairway demo` leaves behind.
    static func withDemo() async throws -> Workspace {
        let workspace = try Workspace()
        let run = try await workspace.fairway("demo", "--database", workspace.database)
        guard run.status == 0 else { throw SampleDatabase.Unusable(notes: run.notes) }
        return workspace
    }
}
