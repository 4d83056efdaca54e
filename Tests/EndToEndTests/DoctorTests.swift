import Foundation
import Testing

@Suite("fairway doctor")
struct DoctorTests {
    @Test("A fresh machine is well, and doctor makes no database")
    func fresh() async throws {
        let workspace = try Workspace()
        let run = try await workspace.fairway("doctor")
        #expect(run.status == 0)
        for words in [
            "Taxonomy", "none yet at \(workspace.database)", "All is well.", "Settings in use", "(environment)",
        ] {
            #expect(run.text.replacing("\n     ", with: " ").contains(words))
        }
        #expect(!FileManager.default.fileExists(atPath: workspace.database))
    }

    @Test("What is loaded is counted")
    func loaded() async throws {
        let workspace = try await Workspace.withSample()
        let run = try await workspace.fairway("doctor", "--format", "json")
        #expect(run.status == 0)
        let lines = try String(contentsOf: Samples.vacancies, encoding: .utf8).split(separator: "\n")
        #expect(run.text.contains(#""name":"Vacancies","state":"\#(lines.count)""#))
    }

    @Test("What is wrong is said with what to do, and the exit code is 1")
    func unwell() async throws {
        let workspace = try Workspace()
        try workspace.write("fairway.sqlite", Data(repeating: 0x41, count: 8_192))
        let damaged = try await workspace.fairway("doctor")
        #expect(damaged.status == 1)
        #expect(damaged.text.contains("[mend]"))
        #expect(damaged.text.contains("What to do: "))
        let noTaxonomy = try await workspace.fairway("doctor", "--taxonomy-folder", "nowhere")
        #expect(noTaxonomy.status == 1)
        #expect(noTaxonomy.text.contains("Settings in use"))
    }
}
