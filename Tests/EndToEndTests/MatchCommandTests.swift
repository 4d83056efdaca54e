import Foundation
import Testing

@Suite("fairway match")
struct MatchCommandTests {
    @Test("A CV gives a page in plain words, no line over 80 columns, whose points add up")
    func page() async throws {
        let workspace = try await Workspace.withSample()
        let run = try await workspace.fairway("match", Samples.bookkeeper.path, "--top", "4")
        #expect(run.status == 0)
        #expect(run.notes.isEmpty)
        #expect(run.text.hasPrefix("What we saw in your CV\n"))
        for words in ["The 4 best jobs for you", "What you show:", "What is missing:", "Next step:", "Points: ", "£"] {
            #expect(run.text.contains(words))
        }
        #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(!run.text.contains("\u{1B}"))
        #expect(!run.text.contains("reachable"))

        let totals = run.text.matches(of: /Points: (\d+) of 100\n((?: {5}[A-Z].*?\d+ of +\d+\n)+)/)
        #expect(totals.count == 4)
        for total in totals {
            let lines = String(total.2).matches(of: /(\d+) of +(\d+)\n/)
            #expect(lines.compactMap { Int($0.1) }.reduce(0, +) == Int(total.1))
            #expect(lines.compactMap { Int($0.2) }.reduce(0, +) == 100)
        }
    }

    @Test("Where no vacancy is stored yet, that is said, and not that none fits")
    func noVacancies() async throws {
        let run = try await Workspace().fairway("match", Samples.bookkeeper.path)
        #expect(run.status == 0)
        #expect(run.text.contains("There are no jobs here yet."))
        #expect(!run.text.contains("fits yet"))
    }

    @Test("Every sample résumé in one stream: one answer a line, in order, with proofs that hold and parts that add up")
    func many() async throws {
        let workspace = try await Workspace.withSample()
        let texts = try Samples.textResumes().map {
            (id: $0.lastPathComponent, text: try String(contentsOf: $0, encoding: .utf8))
        }
        let run = try await workspace.fairway("match", "-", "--top", "5", input: try Samples.lines(texts))
        #expect(run.status == 0)
        let answers = try run.lines.map { try Answer.decode(Answer.Match.self, Data($0.utf8)) }
        #expect(answers.map(\.id) == texts.map(\.id))
        for (answer, given) in zip(answers, texts) {
            let scalars = Array(given.text.unicodeScalars)
            for evidence in answer.profile.skills.flatMap(\.evidence) {
                #expect(String(String.UnicodeScalarView(scalars[evidence.start..<evidence.end])) == evidence.text)
            }
            for match in answer.matches {
                #expect(abs(match.parts.reduce(0) { $0 + $1.points } - match.score) < 1e-9)
            }
            #expect(answer.matches.map(\.rank) == Array(answer.matches.indices.map { $0 + 1 }))
        }
    }

    @Test("Bad lines are named with number and reason, the good ones are answered, and the exit code is 65")
    func badLines() async throws {
        let workspace = try await Workspace.withSample()
        let file = try workspace.write(
            "people.ndjson",
            """
            {"id": "a", "text": "Bookkeeper. I kept the purchase ledger and used Excel."}
            {"id": "b", "text": 
            ["not an object"]

            {"id": "c"}
            {"id": "d", "text": "Care worker. I wrote daily notes and gave medicines.", "unknown": {"kept": true}}
            """)
        let run = try await workspace.fairway("match", file, "--top", "1")
        #expect(run.status == 65)
        let answers = try run.lines.map { try Answer.decode(Answer.Match.self, Data($0.utf8)) }
        #expect(answers.map(\.id) == ["a", "d"])
        for place in ["line 2: ", "line 3: ", "line 5: "] { #expect(run.notes.contains("fairway: \(place)")) }
        #expect(!run.notes.contains("line 4"))
        #expect(run.notes.contains("3 bad lines left out, 2 answered."))
    }

    @Test("An answer comes out before the next line goes in")
    func streaming() async throws {
        let workspace = try await Workspace.withSample()
        let line = #"{"id": "a", "text": "Bookkeeper. I kept the purchase ledger and used Excel."}"#
        // The second line is sent only when the first answer is there.
        let run = try await BuiltProgram.shell(
            """
            mkfifo in out
            "$FAIRWAY" match - --input-format auto --top 1 <in >out &
            exec 3>in 4<out
            echo '\(line)' >&3
            IFS= read -r -t 90 first <&4 || exit 9
            echo '\(line)' >&3
            exec 3>&-
            IFS= read -r -t 90 second <&4 || exit 8
            [ "$first" = "$second" ] && echo same
            wait
            """, environment: ["FAIRWAY_DATABASE": workspace.database], in: workspace)
        #expect(run.status == 0)
        #expect(run.text == "same\n")
    }

    @Test("JSON Resume is read as well as text, by name or by how it begins")
    func jsonResume() async throws {
        let workspace = try await Workspace.withSample()
        let named = try await workspace.fairway("match", Samples.dataEngineer.path, "--format", "json")
        let piped = try await workspace.fairway(
            "match", "--format", "json", input: try Data(contentsOf: Samples.dataEngineer))
        #expect(named.status == 0)
        #expect(named.data == piped.data)
        #expect(try Answer.decode(Answer.Match.self, named.data).profile.information == "enough")
    }

    @Test("--vacancies matches against a file and leaves no database behind")
    func vacancyFile() async throws {
        let workspace = try Workspace()
        let run = try await workspace.fairway(
            "match", Samples.bookkeeper.path, "--vacancies", Samples.vacancies.path, "--format", "json", "--top", "3")
        #expect(run.status == 0)
        #expect(try Answer.decode(Answer.Match.self, run.data).matches.count == 3)
        #expect(!FileManager.default.fileExists(atPath: workspace.database))
    }

    @Test("Travel counts only when asked for, and then as a part of its own")
    func travel() async throws {
        let workspace = try await Workspace.withSample()
        let resume = Samples.bookkeeper.path
        let plain = try await workspace.fairway("match", resume, "--format", "json")
        let withPostcode = try await workspace.fairway("match", resume, "--format", "json", "--postcode", "CV6 6AA")
        #expect(plain.data == withPostcode.data)
        #expect(withPostcode.notes.contains("changes nothing"))
        let near = try await workspace.fairway(
            "match", resume, "--format", "json", "--postcode", "CV6", "--max-travel", "40", "--travel-mode", "car")
        #expect(near.status == 0)
        let parts = try Answer.decode(Answer.Match.self, near.data).matches.flatMap(\.parts)
        #expect(parts.contains { $0.name == "travel time" })
    }

    @Test("Too little to go on is said in words, not scored")
    func little() async throws {
        let workspace = try await Workspace.withSample()
        let run = try await workspace.fairway("match", input: Data("Hello, I would like a job please.\n".utf8))
        #expect(run.status == 0)
        #expect(run.text.contains("Add "))
        #expect(!run.text.contains("Points:"))
    }

    @Test("Escape codes in a CV never reach the terminal")
    func escapes() async throws {
        let workspace = try await Workspace.withSample()
        let text =
            "I kept \u{1B}]0;owned\u{7}the books and used Excel\u{1B}[2J and Python\u{202E}.\nBookkeeper, 2010 to 2020"
        let run = try await workspace.fairway("match", "--top", "1", input: Data(text.utf8))
        #expect(run.status == 0)
        #expect(!run.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    }

    @Test("A reader that goes away ends the program quietly")
    func closedPipe() async throws {
        let workspace = try await Workspace.withSample()
        let run = try await BuiltProgram.shell(
            "set -o pipefail; \"$FAIRWAY\" match '\(Samples.bookkeeper.path)' --top 100 | head -n 1",
            environment: ["FAIRWAY_DATABASE": workspace.database], in: workspace)
        #expect(run.status == 0)
        #expect(run.text == "What we saw in your CV\n")
        #expect(run.notes.isEmpty)
    }

    @Test(
        "Flags that do not go together are refused before anything is read",
        arguments: [
            ["--top", "0"], ["--top", "many"], ["--max-travel", "0"], ["--record", "--vacancies", "x.ndjson"],
            ["--resident", "r1"], ["--no-such-flag"],
        ])
    func wrongFlags(_ flags: [String]) async throws {
        let workspace = try Workspace()
        let run = try await BuiltProgram.run(["match", "cv.txt"] + flags, in: workspace)
        #expect(run.status == 64)
        #expect(run.notes.hasPrefix("fairway: "))
        #expect(run.data.isEmpty)
    }
}
