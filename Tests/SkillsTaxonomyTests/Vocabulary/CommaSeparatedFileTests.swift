import Foundation
import SkillsTaxonomy
import Testing

@Suite("Comma-separated files")
struct CommaSeparatedFileTests {
    private func file(_ text: String) throws -> CommaSeparatedFile {
        try CommaSeparatedFile(data: Data(text.utf8), name: "a.csv")
    }

    private func cells(_ text: String) throws -> [[String]] { try file(text).rows().map(\.cells) }

    @Test("cells are read by RFC 4180, whatever ends the lines")
    func reads() throws {
        let expected = [["1", "a, b", "say \"hi\""], ["2", "two\nlines", ""]]
        #expect(try cells("id,name,note\n1,\"a, b\",\"say \"\"hi\"\"\"\n2,\"two\nlines\",\n") == expected)
        #expect(try cells("id,name,note\r\n1,\"a, b\",\"say \"\"hi\"\"\"\r\n2,\"two\nlines\",\r\n") == expected)
        #expect(try cells("id,name,note\r1,\"a, b\",\"say \"\"hi\"\"\"\r2,\"two\nlines\",") == expected)
        #expect(try cells("\u{FEFF}id,name,note\n\n1,\"a, b\",\"say \"\"hi\"\"\"\n\n2,\"two\nlines\",\n\n") == expected)
    }

    @Test("cells are reached by header name, and rows know the line they start on")
    func names() throws {
        let rows = try file(" id ,name\n1,\"x\ny\"\n2,z\n").rows()
        #expect(rows.map { $0["name"] } == ["x\ny", "z"])
        #expect(rows.map { $0["id"] } == ["1", "2"])
        #expect(rows.map { $0["other"] } == [nil, nil])
        #expect(rows.map(\.line) == [2, 4])
    }

    @Test(
        "a bad record says its line and what is wrong, and the next one still comes",
        arguments: [
            ("a,b\n1,2\n3\n4,5\n", 3, "1 cells"), ("a,b\n1,2\n3,\"x\"y\n4,5\n", 3, "closing quote"),
            ("a,b\n1,2\n3,x\"y\"\n4,5\n", 3, "no quotes round it"), ("a,b\n1,2\n3,4,5\n4,5\n", 3, "3 cells"),
        ])
    func bad(text: String, line: Int, what: String) throws {
        var good: [[String]] = []
        var errors: [CommaSeparatedError] = []
        for record in try file(text).records() {
            switch record {
            case .success(let row): good.append(row.cells)
            case .failure(let error): errors.append(error)
            }
        }
        #expect(good == [["1", "2"], ["4", "5"]])
        #expect(errors.map(\.line) == [line])
        #expect(errors.allSatisfy { $0.what.contains(what) && !$0.remedy.isEmpty && $0.file == "a.csv" })
    }

    @Test("a quote that is never closed is told with the line where it opens")
    func unclosed() throws {
        let records = Array(try file("a,b\n1,2\n3,\"x\n4,5\n").records())
        #expect(records.count == 2)
        #expect(throws: CommaSeparatedError.self) { try records[1].get() }
        if case .failure(let error) = records[1] { #expect(error.line == 3) }
    }

    @Test("bytes that are not UTF-8 are told with their line")
    func encoding() throws {
        let file = try CommaSeparatedFile(
            data: Data("a,b\n1,2\n".utf8) + Data([0x33, 0x2C, 0xE9, 0x0A]), name: "a.csv")
        let records = Array(try file.records())
        #expect(records.count == 2)
        if case .failure(let error) = records[1] {
            #expect(error.line == 3 && error.what.contains("UTF-8"))
        } else {
            Issue.record("no error")
        }
    }

    @Test("bytes of any kind are read or refused, never a crash, and every record has a line in the file")
    func randomBytes() throws {
        var generator = SeededGenerator(seed: 3)
        let bytes: [UInt8] = [0x22, 0x22, 0x2C, 0x0A, 0x0D, 0x61, 0xC3, 0xA9, 0xFF, 0x00, 0x20]
        for _ in 0..<500 {
            let data = Data(
                (0..<Int.random(in: 0...40, using: &generator)).map { _ in bytes.randomElement(using: &generator) ?? 0 }
            )
            let most = data.filter { $0 == 0x0A || $0 == 0x0D }.count + 1
            guard let file = try? CommaSeparatedFile(data: data) else { continue }
            for record in try file.records() {
                switch record {
                case .success(let row):
                    #expect(row.line >= 1 && row.line <= most && row.cells.count == file.header.count)
                case .failure(let error): #expect((error.line ?? 0) >= 1 && (error.line ?? 0) <= most)
                }
            }
        }
    }

    @Test("an empty file and a missing one are told apart")
    func missing() throws {
        #expect(throws: CommaSeparatedError.self) { try file("") }
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("fairway-\(UUID().uuidString).csv")
        let error = #expect(throws: CommaSeparatedError.self) { try CommaSeparatedFile(url: url) }
        #expect(error?.description.contains("cannot be opened") == true)
    }

    @Test("a file on disk larger than one read is walked to its end")
    func large() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("fairway-\(UUID().uuidString).csv")
        defer { try? FileManager.default.removeItem(at: url) }
        let text = "id,note\r\n" + (0..<30_000).map { "\($0),\"note, \($0)\"\r\n" }.joined()
        try Data(text.utf8).write(to: url)
        var count = 0
        var last = ""
        for record in try CommaSeparatedFile(url: url).records() {
            last = try record.get()["note"] ?? ""
            count += 1
        }
        #expect(count == 30_000)
        #expect(last == "note, 29999")
    }
}
