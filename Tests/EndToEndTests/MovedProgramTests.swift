import Foundation
import Testing

@Suite("A moved program")
struct MovedProgramTests {
    /// The program with its `.resources` folders in another place.
    private func moved(into workspace: Workspace) throws -> URL {
        let folder = workspace.folder.appending(path: "opt/fairway dir")
        let manager = FileManager.default
        try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        let program = folder.appending(path: "fairway")
        try manager.copyItem(at: BuiltProgram.path, to: program)
        for name in try manager.contentsOfDirectory(atPath: BuiltProgram.folder.path) where name.hasSuffix(".resources")
        {
            try manager.copyItem(at: BuiltProgram.folder.appending(path: name), to: folder.appending(path: name))
        }
        return program
    }

    @Test("With its .resources folders it gives the same bytes, also through a link")
    func works() async throws {
        let workspace = try Workspace()
        let program = try moved(into: workspace)
        let link = workspace.folder.appending(path: "linked")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: program)
        let arguments = [
            "match", Samples.bookkeeper.path, "--vacancies", Samples.vacancies.path, "--format", "json", "--top", "3",
        ]
        let here = try await BuiltProgram.run(arguments, in: workspace)
        let there = try await BuiltProgram.run(arguments, in: workspace, program: program)
        let linked = try await BuiltProgram.run(arguments, in: workspace, program: link)
        #expect(here.status == 0)
        #expect(there.data == here.data)
        #expect(linked.data == here.data)
    }

    @Test("Without them it says so and ends with 78")
    func bare() async throws {
        let workspace = try Workspace()
        let program = try moved(into: workspace)
        for name in try FileManager.default.contentsOfDirectory(atPath: program.deletingLastPathComponent().path)
        where name.hasSuffix(".resources") {
            try FileManager.default.removeItem(at: program.deletingLastPathComponent().appending(path: name))
        }
        let run = try await BuiltProgram.run(
            ["extract", "-"], input: Data("Excel".utf8), in: workspace, program: program)
        #expect(run.status == 78)
        #expect(run.notes.hasPrefix("fairway: "))
    }
}
