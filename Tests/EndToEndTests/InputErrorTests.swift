import Foundation
import Testing

@Suite("Bad input")
struct InputErrorTests {
    /// Something to read, the commands that read it, the exit code and words of the message.
    struct BadInput: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let data: Data
        let words: String
    }

    static let texts = [
        BadInput(testDescription: "an empty file", data: Data(), words: "empty"),
        BadInput(testDescription: "a blank file", data: Data(" \n\t\r\n".utf8), words: "empty"),
        BadInput(testDescription: "a PDF", data: Data("%PDF-1.7\n%âãÏÓ".utf8), words: "PDF"),
        BadInput(testDescription: "a Word file", data: Data([0x50, 0x4B, 3, 4, 0, 0]), words: "Word"),
        BadInput(testDescription: "a binary file", data: Data((0..<4_000).map { UInt8($0 * 7 % 32) }), words: "binary"),
        BadInput(
            testDescription: "UTF-16", data: Data([0xFF, 0xFE]) + Data("Bookkeeper".utf16.flatMap { [UInt8($0), 0] }),
            words: "UTF-16"),
        BadInput(testDescription: "Latin-1", data: Data([0x52, 0xE9, 0x73, 0x75, 0x6D, 0xE9]), words: "UTF-8"),
        BadInput(testDescription: "50 MB", data: Data(repeating: 0x61, count: 50 << 20), words: "larger than 2 MB"),
    ]

    @Test("A CV or text that cannot be read is 65, with what it is and what to do", arguments: texts)
    func unreadableText(_ bad: BadInput) async throws {
        let workspace = try Workspace()
        let file = try workspace.write("input.txt", bad.data).path
        // Both commands read texts by the same use case, so every second is tried with the other.
        let command = bad.words.count.isMultiple(of: 2) ? "match" : "extract"
        let run = try await workspace.fairway(command, file)
        #expect(run.status == 65)
        #expect(run.notes.hasPrefix("fairway: "))
        #expect(run.notes.contains(bad.words))
        #expect(run.notes.split(separator: "\n").count == 2, "what is wrong, then how to mend it")
        #expect(run.data.isEmpty)
    }

    static let documents = [
        BadInput(testDescription: "an empty file", data: Data(), words: "empty"),
        BadInput(testDescription: "malformed JSON", data: Data(#"{"title": "A"#.utf8), words: "not valid JSON"),
        BadInput(testDescription: "not an object", data: Data("[1, 2]".utf8), words: "JSON object"),
        BadInput(testDescription: "wrong types", data: Data(#"{"title": {}, "description": 4}"#.utf8), words: "/title"),
        BadInput(testDescription: "no title", data: Data(#"{"description": "Excel"}"#.utf8), words: "title"),
        BadInput(testDescription: "50 MB", data: Data(repeating: 0x20, count: 50 << 20), words: "larger than 4 MB"),
        BadInput(
            testDescription: "UTF-16", data: Data([0xFE, 0xFF]) + Data("{}".utf16.flatMap { [0, UInt8($0)] }),
            words: "UTF-16"),
    ]

    @Test(
        "A vacancy that cannot be taken is 65 with the place of the fault, and nothing is stored", arguments: documents)
    func unreadableVacancy(_ bad: BadInput) async throws {
        let workspace = try Workspace()
        let run = try await workspace.fairway("vacancy", "add", try workspace.write("job.json", bad.data).path)
        #expect(run.status == 65)
        #expect(run.notes.hasPrefix("fairway: "))
        #expect(run.notes.contains(bad.words))
        #expect(!FileManager.default.fileExists(atPath: workspace.database), "not even a database was made")
    }

    @Test(
        "Empty and broken streams of many are 65 too",
        arguments: [
            (["match", "--input-format", "ndjson"], ""), (["extract", "--input-format", "ndjson"], "{"),
            (["vacancy", "import", "--format", "ndjson"], ""),
            (["vacancy", "import", "--format", "ndjson"], "\u{0}\u{1}"),
            (["vacancy", "import", "--format", "csv"], ""), (["vacancy", "import", "--format", "json"], ""),
            (["vacancy", "import", "--format", "json"], "{"),
        ])
    func streams(_ arguments: [String], _ input: String) async throws {
        let workspace = try Workspace()
        let run = try await BuiltProgram.run(
            arguments, input: Data(input.utf8), environment: ["FAIRWAY_DATABASE": workspace.database], in: workspace)
        #expect(run.status == 65, "\(run.notes)")
        #expect(run.notes.hasPrefix("fairway: "))
    }

    @Test("Malformed JSON Resume is 65")
    func jsonResume() async throws {
        let workspace = try Workspace()
        let file = try workspace.write("cv.json", #"{"basics": {"name": "A"}, "work": [}"#)
        let run = try await workspace.fairway("match", file)
        #expect(run.status == 65)
        #expect(run.notes.contains("not valid JSON"))
    }

    @Test(
        "A file that is not there, or is a folder, is 66",
        arguments: [
            ["match"], ["extract"], ["vacancy", "add"], ["vacancy", "import"], ["vacancy", "replace", "v000001"],
        ])
    func missing(_ arguments: [String]) async throws {
        let workspace = try Workspace()
        for name in ["no-such-file.txt", "."] {
            let run = try await BuiltProgram.run(
                arguments + [name], environment: ["FAIRWAY_DATABASE": workspace.database], in: workspace)
            #expect(run.status == 66)
            #expect(run.notes.hasPrefix("fairway: "))
            #expect(run.notes.contains(name))
        }
    }

    @Test("A bad postcode is 65, with the likely one", arguments: ["match", "record"])
    func badPostcode(_ way: String) async throws {
        let workspace = try await Workspace.withSample()
        let flags = way == "record" ? ["--record"] : ["--max-travel", "30"]
        let run = try await BuiltProgram.run(
            ["match", Samples.bookkeeper.path, "--postcode", "B11 IAA"] + flags,
            environment: ["FAIRWAY_DATABASE": workspace.database], in: workspace)
        #expect(run.status == 65)
        #expect(run.notes.contains("B11 1AA"))
        #expect(try await workspace.fairway("audit").status == 1, "nothing was recorded")
    }
}
