import Foundation
import Testing

@Suite("fairway demo")
struct DemoTests {
    @Test("The demo shows the three jobs, each step by name, and leaves a database to try", .timeLimit(.minutes(4)))
    func demo() async throws {
        let workspace = try Workspace()
        let run = try await BuiltProgram.run(["demo", "--database", workspace.database], in: workspace)
        #expect(run.status == 0, "\(run.notes)")
        for step in 1...5 { #expect(run.text.contains("\n[\(step) of 5] ")) }
        #expect(run.text.contains("invented"))
        #expect(run.text.contains("What we saw in your CV"))
        #expect(run.text.contains("POST http://127.0.0.1:"))
        #expect(run.text.contains("<- new"))
        #expect(run.text.contains("The new vacancy is in the list, at place "))
        #expect(run.text.contains("by postcode district"))
        #expect(run.text.contains("Open Government Licence"))
        #expect(run.text.contains(workspace.database))
        #expect(run.text.split(separator: "\n").filter { !$0.contains("/") }.allSatisfy { $0.count <= 80 })

        try await audits(of: workspace)

        let again = try await BuiltProgram.run(["demo", "--database", workspace.database], in: workspace)
        #expect(again.status == 65)
        #expect(again.notes.contains("already holds vacancies"))
    }

    /// What is published hides every count under 10 and rounds the rest to 5.
    private func audits(of workspace: Workspace) async throws {
        for level in ["district", "sector", "ward", "borough", "imd-decile"] {
            let run = try await workspace.fairway("audit", "--by", level, "--format", "csv")
            #expect(run.status == 0, "\(run.notes)")
            let rows = run.text.split(separator: "\r\n").dropFirst()
            #expect(!rows.isEmpty)
            for row in rows {
                guard let match = row.firstMatch(of: /^[a-z-]+,[^,]*,(?:"[^"]*"|[^",]*),(\d*),/) else {
                    Issue.record("a row of another shape: \(row)")
                    continue
                }
                guard let count = Int(match.1) else { continue }
                #expect(count % 5 == 0 && (count == 0 || count >= 10), "\(row)")
            }
        }
        let page = try await workspace.fairway("audit", "--by", "borough")
        for words in ["Birmingham", "What the columns and findings mean", "Why some counts are hidden"] {
            #expect(page.text.contains(words))
        }
        let raw = try await workspace.fairway("audit", "--by", "district", "--internal", "--format", "json")
        #expect(raw.text.contains(#""published":false"#))
        #expect(raw.notes.contains("must not leave the authority"))
    }

    @Test("Without a database the demo makes one in the temporary folder and touches no other", .timeLimit(.minutes(4)))
    func temporary() async throws {
        let workspace = try Workspace()
        let own = workspace.folder.appending(path: "own.sqlite").path
        let run = try await BuiltProgram.run(["demo"], environment: ["FAIRWAY_DATABASE": own], in: workspace)
        #expect(run.status == 0, "\(run.notes)")
        #expect(run.text.contains(workspace.folder.path + "/fairway-demo-"))
        #expect(!FileManager.default.fileExists(atPath: own))
    }
}
