import Foundation
import Testing

@Suite("The README", .serialized, .demoServer)
struct ReadmeTests {
    /// Every line of its `sh` blocks, without the remarks behind `#`.
    static let commands: [String] = {
        guard let text = try? String(contentsOf: Samples.checkout.appending(path: "README.md"), encoding: .utf8) else {
            return []
        }
        var isInside = false
        var commands: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside = line == "```sh"
            } else if isInside {
                let command = line.replacing(#/\s+\# .*$/#, with: "")
                if !command.isEmpty { commands.append(String(command)) }
            }
        }
        return commands
    }()

    @Test("names the two commands that do all the set-up, and the Makefile has them")
    func make() throws {
        let makefile = try String(contentsOf: Samples.checkout.appending(path: "Makefile"), encoding: .utf8)
        let targets = Self.commands.filter { $0.hasPrefix("make ") }
        #expect(targets == ["make run", "make test"])
        for target in targets { #expect(makefile.contains("\n\(target.dropFirst(5)): ")) }
    }

    @Test("names only commands that work", arguments: commands.filter { !$0.hasPrefix("make ") })
    func works(_ command: String) async throws {
        let server = try #require(RunningServer.current)
        let workspace = server.workspace
        try workspace.write(
            "cv.txt", "Stock clerk, 2018 - present. I keep the stock records in Excel and train new starters.")
        try workspace.write("vacancy.json", #"{"title": "Data technician", "description": "Excel and SQL"}"#)
        try workspace.write("vacancies.ndjson", #"{"title": "Data technician", "description": "Excel and SQL"}"#)
        var line = command.replacing(#/^fairway /#, with: "\"$FAIRWAY\" ")
        if line.contains(" serve ") {
            // It never ends by itself; that it answers is shown by the two lines that follow it.
            line = "timeout 5 " + line.replacing(#/--port \d+/#, with: "--port 0") + " || [ $? = 124 ]"
        }
        line = line.replacing("127.0.0.1:8080", with: "127.0.0.1:\(server.port)")
        let run = try await BuiltProgram.shell(
            "set -e; " + line.replacing(#/^curl /#, with: "curl --silent --show-error --fail "),
            environment: ["FAIRWAY_DATABASE": workspace.database], in: workspace)
        #expect(run.status == 0, "\(command)\n\(run.notes)")
        #expect(!run.data.isEmpty || !run.notes.isEmpty, "\(command) says nothing")
    }
}
