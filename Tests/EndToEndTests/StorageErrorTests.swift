import Foundation
import Testing

@Suite("Databases that cannot be used")
struct StorageErrorTests {
    private func refusal(
        _ workspace: Workspace, _ arguments: [String] = ["vacancy", "list"], database: String? = nil
    ) async throws -> BuiltProgram.Run {
        let run = try await BuiltProgram.run(
            arguments, environment: ["FAIRWAY_DATABASE": database ?? workspace.database], in: workspace)
        #expect(run.notes.hasPrefix("fairway: "))
        #expect(run.notes.split(separator: "\n").count == 2, "what is wrong, then how to mend it")
        #expect(run.data.isEmpty)
        return run
    }

    @Test("A database that another program holds is 69, after a short wait")
    func locked() async throws {
        let workspace = try await Workspace.withSample()
        // The bytes that SQLite locks, taken the way SQLite takes them for exclusive use.
        let descriptor = open(workspace.database, O_RDWR)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = 0x4000_0000
        lock.l_len = 512
        try #require(fcntl(descriptor, F_SETLK, &lock) == 0)
        let run = try await refusal(workspace)
        #expect(run.status == 69)
        #expect(run.notes.contains("locked by another program"))
        #expect(run.notes.contains(workspace.database))
    }

    @Test("A database from a newer release is 78 and keeps its tables")
    func newerRelease() async throws {
        let workspace = try await Workspace.withSample()
        let file = URL(filePath: workspace.database)
        var bytes = try Data(contentsOf: file)
        // The name of a migration that this release does not know, of the same length as the one it replaces.
        while let place = bytes.range(of: Data("003 places".utf8)) {
            bytes.replaceSubrange(place, with: Data("903 places".utf8))
        }
        #expect(bytes.range(of: Data("903 places".utf8)) != nil)
        try bytes.write(to: file)
        let run = try await refusal(workspace)
        #expect(run.status == 78)
        #expect(run.notes.contains("later release"))
        let after = try Data(contentsOf: file)
        #expect(after.range(of: Data("903 places".utf8)) != nil && after.range(of: Data("003 places".utf8)) == nil)
    }

    @Test("A folder in the place of the database, and a folder that cannot be made, are 73")
    func noPlace() async throws {
        let workspace = try Workspace()
        let folder = workspace.folder.appending(path: "folder.sqlite")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        let cv = try workspace.write("job.json", #"{"title": "AI Helper", "description": "Essential: Excel"}"#)
        for path in [folder.path, "/dev/null/fairway/x.sqlite", "/proc/fairway/x.sqlite"] {
            let run = try await refusal(workspace, ["vacancy", "add", cv], database: path)
            #expect(run.status == 73, "\(path)")
            #expect(run.notes.contains("--database"))
        }
    }

    @Test("A missing folder on the way to the database is made")
    func madeFolder() async throws {
        let workspace = try Workspace()
        let path = workspace.folder.appending(path: "a/b/c.sqlite").path
        let run = try await BuiltProgram.run(["vacancy", "list", "--database", path], in: workspace)
        #expect(run.status == 0)
        #expect(FileManager.default.fileExists(atPath: path))
    }

    @Test("A file that is no database is 78 and is left as it was")
    func noDatabase() async throws {
        let workspace = try Workspace()
        let text = Data(String(repeating: "This is a shopping list. ", count: 200).utf8)
        try workspace.write("fairway.sqlite", text)
        let run = try await refusal(workspace)
        #expect(run.status == 78)
        #expect(try Data(contentsOf: URL(filePath: workspace.database)) == text)
    }

    @Test(
        "A database that may only be read is 73 for a change and nothing is stored",
        .enabled(if: Unprivileged.isPossible, "the tests run as root, who may write everything, and cannot step down"))
    func readOnly() async throws {
        let workspace = try await Workspace.withSample()
        let manager = FileManager.default
        let job = try workspace.write("job.json", #"{"title": "AI Helper", "description": "Essential: Excel"}"#)
        try manager.setAttributes([.posixPermissions: 0o644], ofItemAtPath: job)
        try manager.setAttributes([.posixPermissions: 0o444], ofItemAtPath: workspace.database)
        try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: workspace.folder.path)
        let before = try Data(contentsOf: URL(filePath: workspace.database))
        let run = try await Unprivileged.run(["vacancy", "add", job, "--database", workspace.database])
        try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: workspace.folder.path)
        #expect(run.status == 73)
        #expect(run.notes.hasPrefix("fairway: "))
        #expect(try Data(contentsOf: URL(filePath: workspace.database)) == before)
    }

    @Test("Output that cannot be written is 73")
    func fullDisk() async throws {
        let run = try await BuiltProgram.shell("\"$FAIRWAY\" version > /dev/full", in: try Workspace())
        #expect(run.status == 73)
        #expect(run.notes.hasPrefix("fairway: The output cannot be written."))
    }

    @Test("A key file of the wrong length is 78 and no record is kept")
    func brokenKey() async throws {
        let workspace = try await Workspace.withSample()
        try workspace.write("fairway.key", Data([1, 2, 3]))
        let run = try await refusal(workspace, ["match", Samples.bookkeeper.path, "--record", "--postcode", "B11"])
        #expect(run.status == 78)
        #expect(run.notes.contains("fairway.key"))
        try FileManager.default.removeItem(at: workspace.folder.appending(path: "fairway.key"))
        #expect(try await workspace.fairway("audit").status == 1)
    }
}
