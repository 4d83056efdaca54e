import Foundation
import Testing

@Suite("At a terminal")
struct TerminalTests {
    private func page(_ environment: [String: String], in workspace: Workspace) async throws -> String {
        let (status, shown) = try await PseudoTerminal().run(
            ["vacancy", "show", "v000001"], onTerminal: [.output],
            environment: ["FAIRWAY_DATABASE": workspace.database].merging(environment) { _, new in new }, in: workspace)
        #expect(status == 0)
        return shown
    }

    @Test("Colour is shown on a terminal, and not where NO_COLOR or a dumb terminal says so")
    func colour() async throws {
        let workspace = try await Workspace.withSample()
        let coloured = try await page([:], in: workspace)
        #expect(coloured.contains("\u{1B}[1m"))
        for refusal in [["NO_COLOR": "1"], ["TERM": "dumb"], ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"]] {
            let plain = try await page(refusal, in: workspace)
            #expect(!plain.contains("\u{1B}"))
            #expect(plain == coloured.replacing(/\u{1B}\[\d*m/, with: ""))
        }
    }

    @Test("Without a terminal there is no colour unless CLICOLOR_FORCE asks for it")
    func forced() async throws {
        let workspace = try await Workspace.withSample()
        #expect(!(try await workspace.fairway("vacancy", "show", "v000001").text.contains("\u{1B}")))
        let forced = try await workspace.fairway("vacancy", "show", "v000001", environment: ["CLICOLOR_FORCE": "1"])
        #expect(forced.text.contains("\u{1B}[1m"))
    }

    @Test(
        "A person who names no file sees how to, with exit code 64, instead of a program that waits",
        arguments: [
            ["match"], ["extract"], ["vacancy", "add"], ["vacancy", "import"],
        ])
    func nothingToRead(_ arguments: [String]) async throws {
        let workspace = try Workspace()
        let (status, shown) = try await PseudoTerminal().run(arguments, onTerminal: [.input, .notes], in: workspace)
        #expect(status == 64)
        #expect(shown.hasPrefix("fairway: There is nothing to read."))
        #expect(shown.contains("USAGE: fairway \(arguments.joined(separator: " "))"))
        #expect(shown.contains("Example"))
    }
}
