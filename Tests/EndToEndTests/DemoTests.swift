import Foundation
import Testing

@Suite("fairway demo")
struct DemoTests {
    @Test("The demo shows the three jobs step by step, in a new database of its own", .timeLimit(.minutes(15)))
    func demo() async throws {
        let workspace = try Workspace()
        let own = workspace.folder.appending(path: "own.sqlite").path
        let run = try await BuiltProgram.run(
            ["demo"], environment: ["FAIRWAY_DATABASE": own], in: workspace, limit: .seconds(800))
        #expect(run.status == 0, "\(run.notes)")
        #expect(!FileManager.default.fileExists(atPath: own))
        for step in 1...5 { #expect(run.text.contains("\n[\(step) of 5] ")) }
        for words in [
            "invented", "What we saw in your CV", "POST http://127.0.0.1:", "<- new",
            "The new vacancy is in the list, at place ", "by postcode district", "Open Government Licence",
        ] { #expect(run.text.contains(words)) }
        #expect(run.text.split(separator: "\n").filter { !$0.contains("/") }.allSatisfy { $0.count <= 80 })

        let said = try #require(run.text.firstMatch(of: /\n {2}(\S*\/fairway-demo-\S*\.sqlite)\n/))
        try FileManager.default.moveItem(atPath: String(said.1), toPath: workspace.database)
        try await audits(of: workspace)

        let again = try await BuiltProgram.run(["demo", "--database", workspace.database], in: workspace)
        #expect(again.status == 65)
        #expect(again.notes.contains("already holds vacancies"))
    }

    /// What is published hides every count under 10 and rounds the rest to 5.
    private func audits(of workspace: Workspace) async throws {
        for level in ["district", "imd-decile"] {
            let run = try await workspace.fairway("audit", "--by", level, "--format", "csv")
            #expect(run.status == 0, "\(run.notes)")
            let rows = run.text.split(separator: "\r\n").dropFirst()
            #expect(!rows.isEmpty)
            for row in rows {
                guard let match = row.firstMatch(of: /^[RV]\d+[fsm]?,[^,]*,(?:"[^"]*"|[^",]*),(\d*),/) else {
                    Issue.record("a row of another shape: \(row)")
                    continue
                }
                guard let count = Int(match.1) else { continue }
                #expect(count % 5 == 0 && (count == 0 || count >= 10), "\(row)")
            }
        }
        let page = try await workspace.fairway("audit", "--by", "borough")
        for words in ["Birmingham", "What we could not see", "This is the form to publish"] {
            #expect(page.text.contains(words))
        }
    }
}
