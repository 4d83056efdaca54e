import Foundation
import Testing

@Suite("Settings")
struct SettingsTests {
    private struct Report: Decodable {
        struct Entry: Decodable {
            let name: String
            let value: String?
            let origin: String
        }

        let isWell: Bool
        let settings: [Entry]

        subscript(name: String) -> Entry? { settings.first { $0.name == name } }
    }

    private func report(
        _ arguments: [String] = [], environment: [String: String] = [:], in workspace: Workspace
    ) async throws -> Report {
        let run = try await BuiltProgram.run(
            ["doctor", "--format", "json"] + arguments, environment: environment, in: workspace)
        #expect(run.status == 0, "\(run.notes)")
        return try Answer.decode(Report.self, run.data)
    }

    @Test("A flag goes before the environment, that before the config file, that before the default")
    func order() async throws {
        let workspace = try Workspace()
        let home = workspace.folder.path
        let defaults = try await report(in: workspace)
        #expect(defaults["database"]?.value == home + "/.local/share/fairway/fairway.sqlite")
        #expect(defaults["database"]?.origin == "default")
        #expect(defaults["host"]?.value == "127.0.0.1")
        #expect(defaults["port"]?.value == "8080")

        let folder = workspace.folder.appending(path: ".config/fairway")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let config = folder.appending(path: "config.json")
        try Data(#"{"database": "data/own.sqlite", "port": 9000, "host": "localhost"}"#.utf8).write(to: config)
        let filed = try await report(in: workspace)
        #expect(filed["database"]?.value == folder.path + "/data/own.sqlite")
        #expect(filed["database"]?.origin == "config file \(config.path)")
        #expect(filed["port"]?.value == "9000")
        #expect(filed["host"]?.value == "localhost")

        let variables = ["FAIRWAY_DATABASE": "/tmp/e.sqlite", "FAIRWAY_HOST": "", "FAIRWAY_PORT": "9001"]
        let set = try await report(environment: variables, in: workspace)
        #expect(set["database"]?.value == "/tmp/e.sqlite")
        #expect(set["database"]?.origin == "environment")
        #expect(set["host"]?.origin == "config file \(config.path)")
        #expect(set["port"]?.value == "9001")

        let flagged = try await report(["--database", "f.sqlite"], environment: variables, in: workspace)
        #expect(flagged["database"]?.value == "f.sqlite")
        #expect(flagged["database"]?.origin == "flag")
    }

    @Test("A named config file goes before the usual one, and $XDG_CONFIG_HOME says where that is")
    func places() async throws {
        let workspace = try Workspace()
        try FileManager.default.createDirectory(
            at: workspace.folder.appending(path: "xdg/fairway"), withIntermediateDirectories: true)
        try workspace.write("xdg/fairway/config.json", #"{"port": 9100}"#)
        let variables = ["XDG_CONFIG_HOME": workspace.folder.path + "/xdg", "XDG_DATA_HOME": "/data"]
        let usual = try await report(environment: variables, in: workspace)
        #expect(usual["port"]?.value == "9100")
        #expect(usual["database"]?.value == "/data/fairway/fairway.sqlite")
        let named = try workspace.write("own.json", #"{"port": 9200}"#)
        #expect(try await report(["--config", named], environment: variables, in: workspace)["port"]?.value == "9200")
    }

    @Test(
        "A config file that is wrong ends in 78 with what and how to mend it",
        arguments: [
            (#"{"databse": "x"}"#, "databse"), ("port: 1", "JSON"), (#"{"port": "many"}"#, "port"),
            (#"{"database": 5}"#, "database"), (#"{"port": 70000}"#, "70000"), ("[]", "JSON"),
        ])
    func wrong(_ text: String, _ hint: String) async throws {
        let workspace = try Workspace()
        let config = try workspace.write("config.json", text)
        let run = try await BuiltProgram.run(["vacancy", "list", "--config", config], in: workspace)
        #expect(run.status == 78)
        #expect(run.notes.hasPrefix("fairway: "))
        #expect(run.notes.contains(hint))
        #expect(run.notes.split(separator: "\n").count == 2)
    }

    @Test("A wrong variable is 78, a named config file that is not there 66")
    func missing() async throws {
        let workspace = try Workspace()
        let variable = try await BuiltProgram.run(
            ["vacancy", "list"], environment: ["FAIRWAY_PORT": "http"], in: workspace)
        #expect(variable.status == 78)
        #expect(variable.notes.contains("environment"))
        #expect(try await BuiltProgram.run(["vacancy", "list", "--config", "no.json"], in: workspace).status == 66)
    }
}
