import Foundation
import Testing

@Suite("fairway extract")
struct ExtractCommandTests {
    private static let text = "I kept spreadsheets in Excel and led a team of six."

    @Test("A text gives its skills with the exact words, for people and for programs")
    func one() async throws {
        let workspace = try Workspace()
        let page = try await workspace.fairway("extract", "-", input: Data(Self.text.utf8))
        #expect(page.status == 0)
        #expect(page.text.contains("“Excel”"))
        let json = try await workspace.fairway("extract", "--format", "json", input: Data(Self.text.utf8))
        let answer = try Answer.decode(Answer.Extract.self, json.data)
        let scalars = Array(Self.text.unicodeScalars)
        #expect(!answer.skills.isEmpty)
        for evidence in answer.skills.flatMap(\.evidence) {
            #expect(String(String.UnicodeScalarView(scalars[evidence.start..<evidence.end])) == evidence.text)
        }
        #expect(!FileManager.default.fileExists(atPath: workspace.database))
    }

    @Test("Many texts give one line each, in order; bad lines end in 65")
    func many() async throws {
        let workspace = try Workspace()
        var input = try Samples.lines([("1", Self.text), ("2", "Nothing here."), ("3", Self.text)])
        input += Data("{\"id\": \"4\"}\n".utf8)
        let run = try await workspace.fairway("extract", "--input-format", "ndjson", input: input)
        #expect(run.status == 65)
        let answers = try run.lines.map { try Answer.decode(Answer.Extract.self, Data($0.utf8)) }
        #expect(answers.map(\.id) == ["1", "2", "3"])
        #expect(answers[0].skills == answers[2].skills)
        #expect(run.notes.contains("fairway: line 4: "))
    }

    @Test("A text without skills says so")
    func none() async throws {
        let run = try await Workspace().fairway("extract", input: Data("The weather was fair.".utf8))
        #expect(run.status == 0)
        #expect(run.text == "We found no skills in this text.\n")
    }
}
