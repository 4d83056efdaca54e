import Foundation
import Testing

@Suite("fairway taxonomy")
struct TaxonomyCommandTests {
    @Test("A search finds skills by name or other name; what it finds can be shown")
    func search() async throws {
        let workspace = try Workspace()
        let found = try await workspace.fairway("taxonomy", "search", "stock", "control", "--format", "json")
        #expect(found.status == 0)
        struct Found: Decodable {
            struct Item: Decodable { let id: String; let label: String }
            let items: [Item]
        }
        let first = try #require(try Answer.decode(Found.self, found.data).items.first)
        let page = try await workspace.fairway("taxonomy", "search", "stock control")
        #expect(page.text.contains(first.id))
        let shown = try await workspace.fairway("taxonomy", "show", first.id)
        #expect(shown.status == 0)
        #expect(shown.text.hasPrefix(first.label))
        #expect(!FileManager.default.fileExists(atPath: workspace.database))
    }

    @Test("An unknown skill is 1, nothing to look for is 65")
    func unknown() async throws {
        let workspace = try Workspace()
        let shown = try await workspace.fairway("taxonomy", "show", "no-such-skill")
        #expect(shown.status == 1)
        #expect(shown.notes.contains("fairway taxonomy search"))
        #expect(try await workspace.fairway("taxonomy", "search", "…").status == 65)
    }

    @Test("The counts are given for people and for programs")
    func stats() async throws {
        let workspace = try Workspace()
        struct Counts: Decodable { let skills: Int; let aiOccupations: Int }
        let json = try await workspace.fairway("taxonomy", "stats", "--format", "json")
        let counts = try Answer.decode(Counts.self, json.data)
        #expect(counts.skills >= 500)
        #expect(counts.aiOccupations >= 40)
        let page = try await workspace.fairway("taxonomy", "stats")
        #expect(page.text.replacing(",", with: "").contains("\(counts.skills)  skills"))
    }

    @Test("Phrases that texts state often and the taxonomy lacks are listed; a bad line is named")
    func coverage() async throws {
        let workspace = try Workspace()
        let line = { (text: String) in "{\"text\": \"\(text)\"}\n" }
        let lines =
            line("Experience with Zorblax and Python is required.") + line("You have knowledge of Zorblax and SQL.")
            + line("We use Zorblax for our reports.")
        let file = try workspace.write("adverts.ndjson", lines)
        struct Coverage: Decodable {
            struct Phrase: Decodable { let phrase: String; let texts: Int }
            let texts: Int
            let unknown: [Phrase]
        }
        let json = try await workspace.fairway("taxonomy", "coverage", file, "--format", "json")
        let answer = try Answer.decode(Coverage.self, json.data)
        #expect(answer.texts == 3)
        #expect(answer.unknown.map(\.phrase) == ["Zorblax"])
        #expect(try await workspace.fairway("taxonomy", "coverage", file).text.contains("texts  Zorblax"))
        let bad = try await workspace.fairway(
            "taxonomy", "coverage", workspace.write("bad.ndjson", lines + "{\"title\": 1}\n"))
        #expect(bad.status == 65)
        #expect(bad.notes.contains("line 4"))
    }

    @Test("The taxonomy that comes with Fairway has no findings")
    func lintClean() async throws {
        let run = try await Workspace().fairway("taxonomy", "lint")
        #expect(run.status == 0, "\(run.text)")
        #expect(run.data.isEmpty)
    }

    @Test("A broken copy gives one line a finding, file:line: rule: message, and exit code 1")
    func lintBroken() async throws {
        let workspace = try Workspace()
        let copy = workspace.folder.appending(path: "taxonomy")
        try FileManager.default.copyItem(at: Samples.taxonomy, to: copy)
        let skills = copy.appending(path: "skills.csv")
        let text = try String(contentsOf: skills, encoding: .utf8)
        let row = try #require(text.split(separator: "\n").last)
        try Data((text + (text.hasSuffix("\n") ? "" : "\n") + row + "\n").utf8).write(to: skills)
        let run = try await workspace.fairway("taxonomy", "lint", "--taxonomy-folder", copy.path)
        #expect(run.status == 1)
        #expect(!run.lines.isEmpty)
        for line in run.lines { #expect(line.wholeMatch(of: /[a-z_]+\.csv(:\d+)?: [a-z-]+: .+/) != nil, "\(line)") }
        struct Finding: Decodable { let file: String; let rule: String }
        let json = try await workspace.fairway(
            "taxonomy", "lint", "--taxonomy-folder", copy.path, "--format", "json")
        #expect(json.status == 1)
        #expect(try Answer.decode([Finding].self, json.data).count == run.lines.count)
    }

    @Test("A folder that is not there is 66 for lint and 78 where it should be used")
    func missingFolder() async throws {
        let workspace = try Workspace()
        #expect(try await workspace.fairway("taxonomy", "lint", "--taxonomy-folder", "nowhere").status == 66)
        let used = try await workspace.fairway("taxonomy", "stats", "--taxonomy-folder", "nowhere")
        #expect(used.status == 78)
        #expect(used.notes.contains("--taxonomy-folder"))
    }
}
