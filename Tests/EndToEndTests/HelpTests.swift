import Foundation
import Testing

@Suite("Help and completions")
struct HelpTests {
    static let commands = [
        [], ["match"], ["extract"], ["vacancy"], ["vacancy", "add"], ["vacancy", "import"], ["vacancy", "list"],
        ["vacancy", "show"], ["vacancy", "replace"], ["vacancy", "remove"], ["audit"], ["audit", "monitoring"],
        ["audit", "monitoring", "add"], ["audit", "monitoring", "remove"], ["audit", "monitoring", "questions"],
        ["taxonomy"],
        ["taxonomy", "search"], ["taxonomy", "show"], ["taxonomy", "stats"], ["taxonomy", "lint"], ["place"],
        ["place", "show"], ["place", "import"], ["serve"], ["key"], ["key", "create"], ["key", "list"],
        ["key", "rotate"], ["key", "revoke"], ["profile"],
        ["profile", "add"], ["profile", "show"], ["profile", "match"], ["profile", "list"], ["profile", "withdraw"],
        ["profile", "erase"], ["profile", "sweep"], ["shortlist"], ["report"], ["backup"], ["restore"], ["database"],
        ["database", "check"], ["demo"],
        ["doctor"],
    ]

    @Test("Every command's help opens with examples and explains every flag", arguments: commands)
    func help(_ command: [String]) async throws {
        let run = try await BuiltProgram.run(command + ["-h"], environment: ["COLUMNS": "80"], in: try Workspace())
        #expect(run.status == 0)
        #expect(run.notes.isEmpty)
        let examples = try #require(run.text.range(of: "Example"))
        let usage = try #require(run.text.range(of: "USAGE:"))
        #expect(examples.lowerBound < usage.lowerBound)
        #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        // A flag is followed by its explanation, on its line or on the next.
        for flag in run.text.matches(of: /\n  (-[^\n]*)\n(?!   )/) {
            #expect(flag.1.contains("  "), "\(flag.1) says nothing")
        }
    }

    @Test("Completion scripts are made for the usual shells", arguments: ["bash", "zsh", "fish"])
    func completions(_ shell: String) async throws {
        let workspace = try Workspace()
        let run = try await BuiltProgram.run(["--generate-completion-script", shell], in: workspace)
        #expect(run.status == 0)
        for word in ["match", "vacancy", "audit", "max-travel"] { #expect(run.text.contains(word)) }
        if shell == "bash" {
            try workspace.write("completion.bash", run.data)
            #expect(try await BuiltProgram.shell("bash -n completion.bash", in: workspace).status == 0)
        }
    }

    @Test("The version is said by command and by flag")
    func version() async throws {
        let workspace = try Workspace()
        let command = try await BuiltProgram.run(["version"], in: workspace)
        let flag = try await BuiltProgram.run(["--version"], in: workspace)
        #expect(command.status == 0)
        #expect(command.text == "fairway " + flag.text)
        #expect(flag.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test("A word that is no command is 64, with a hint at help")
    func unknown() async throws {
        let run = try await BuiltProgram.run(["macth", "cv.txt"], in: try Workspace())
        #expect(run.status == 64)
        #expect(run.notes.hasPrefix("fairway: "))
        #expect(run.notes.contains("--help"))
    }
}
