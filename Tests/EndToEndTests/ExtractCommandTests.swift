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

    @Test("Each line is explained: what was read and why, and what was not counted and why not")
    func explain() async throws {
        let text = """
            Stock controller, Tipton
            I keep the stock records in Excel.

            No experience of Python.
            """
        let run = try await Workspace().fairway("extract", "--explain", input: Data(text.utf8))
        #expect(run.status == 0)
        #expect(run.text.contains("+ Excel: “Excel”, because this is its name."))
        #expect(
            run.text.contains(
                """
                4 No experience of Python.
                     - Not counted: Python, “Python”, because the text says that it is not
                       there.

                """))
        struct Explanation: Decodable {
            struct Note: Decodable { let kind: String; let rule: String; let evidence: Answer.Evidence }
            struct Line: Decodable { let line: Int; let text: String; let notes: [Note] }
            let lines: [Line]
        }
        let json = try await Workspace().fairway("extract", "--explain", "--format", "json", input: Data(text.utf8))
        let answer = try Answer.decode(Explanation.self, json.data)
        #expect(answer.lines.map(\.line) == [1, 2, 4])
        #expect(answer.lines.map(\.text) == text.split(separator: "\n").map(String.init))
        let scalars = Array(text.unicodeScalars)
        for evidence in answer.lines.flatMap(\.notes).map(\.evidence) {
            #expect(String(String.UnicodeScalarView(scalars[evidence.start..<evidence.end])) == evidence.text)
        }
        #expect(answer.lines.last?.notes.map(\.rule) == ["negated"])
    }

    @Test("Candidates fill the list up with a lower confidence; without them only what is shown is listed")
    func candidates() async throws {
        let workspace = try Workspace()
        let text = Data("You will maintain machine tools and report to the quality team.".utf8)
        let plain = try await workspace.fairway("extract", "--format", "json", input: text)
        let filled = try await workspace.fairway("extract", "--format", "json", "--candidates", "8", input: text)
        let few = try Answer.decode(Answer.Extract.self, plain.data).skills
        let many = try Answer.decode(Answer.Extract.self, filled.data).skills
        #expect(few.count < 8 && many.count == 8)
        #expect(Set(few).isSubset(of: many))
        let wrong = try await workspace.fairway("extract", "--candidates", "101", input: text)
        #expect(wrong.status == 64)
    }

    @Test("A text without skills says so")
    func none() async throws {
        let run = try await Workspace().fairway("extract", input: Data("The weather was fair.".utf8))
        #expect(run.status == 0)
        #expect(run.text == "We found no skills in this text.\n")
    }
}
