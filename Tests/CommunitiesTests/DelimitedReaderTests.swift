import Foundation
import Testing

@testable import Communities

@Suite("Reading comma-separated files")
struct DelimitedReaderTests {
    struct Row: Equatable, CustomStringConvertible {
        let line: Int
        let cells: [String]
        var problem: String?
        var description: String { "\(line): \(cells) \(problem ?? "")" }
    }

    func rows(_ text: String, size: Int = 4096) throws -> [Row] {
        var rows: [Row] = []
        try DelimitedReader(nextChunk: chunks(text, size: size)).forEachRecord { record in
            rows.append(Row(line: record.line, cells: (0..<record.count).map(record.text), problem: record.problem))
        }
        return rows
    }

    @Test("quotes, doubled quotes, commas and line breaks inside quotes, CRLF and LF, at every chunk size")
    func wellFormed() throws {
        let text = "a,b,c\r\n\"1, \"\"one\"\"\",\"two\nlines\r\nthree\",\r\n, ,\"\"\nlast,\"é\",x"
        let expected = [
            Row(line: 1, cells: ["a", "b", "c"]), Row(line: 2, cells: ["1, \"one\"", "two\nlines\r\nthree", ""]),
            Row(line: 5, cells: ["", "", ""]), Row(line: 6, cells: ["last", "é", "x"]),
        ]
        for size in 1...text.utf8.count { #expect(try rows(text, size: size) == expected) }
    }

    @Test("a byte order mark is skipped even when it is cut in two")
    func byteOrderMark() throws {
        for size in [1, 2, 3, 100] {
            #expect(try rows("\u{FEFF}a,b\n", size: size) == [Row(line: 1, cells: ["a", "b"])])
        }
    }

    @Test("a stray quote spoils its own line only")
    func strayQuote() throws {
        let found = try rows("a,b\n\"x\"y,1\n\"never closed,2\ngood,\"3\"\n")
        #expect(
            found == [
                Row(line: 1, cells: ["a", "b"]),
                Row(line: 2, cells: [], problem: "text stands after a closing quote"),
                Row(line: 3, cells: [], problem: "text stands after a closing quote"),
                Row(line: 4, cells: ["good", "3"]),
            ])
        #expect(
            try rows("a\n\"open\nb\n") == [
                Row(line: 1, cells: ["a"]), Row(line: 2, cells: [], problem: "a quote is opened and never closed"),
                Row(line: 3, cells: ["b"]),
            ])
    }

    @Test("an archive, UTF-16, nothing, and an endless line are refused by name")
    func notText() {
        #expect(throws: ImportError.archive) { try rows("PK\u{3}\u{4}abc") }
        #expect(throws: ImportError.empty) { try rows("") }
        #expect(throws: ImportError.empty) { try rows("\u{FEFF}") }
        #expect(throws: ImportError.notUTF8) {
            var parts: [[UInt8]] = [[0xFF, 0xFE, 0x41, 0]]
            try DelimitedReader(nextChunk: { parts.popLast() }).forEachRecord { _ in }
        }
        #expect(throws: ImportError.lineTooLong(line: 2)) {
            try rows("a,b\n\"" + String(repeating: "x", count: 3_000_000), size: 1 << 20)
        }
    }

    @Test("a quote left open in a long file costs one line, not the file")
    func openQuoteInLongFile() throws {
        let text = "a,b\n\"x,1\n" + String(repeating: "y,2\n", count: 600_000)
        let found = try rows(text, size: 1 << 20)
        #expect(found.count == 600_002)
        #expect(found[1].problem == "the line is too long, or a quote is never closed")
        #expect(found.last == Row(line: 600_002, cells: ["y", "2"]))
    }

    @Test("agrees with a plain reader on random texts, cut anywhere")
    func agreesWithReference() throws {
        var random = SeededGenerator(seed: 3)
        let cells = ["", "x", "two words", "\"q\"", "a,b", "line\nbreak", "é", "\"\"", "1,234"]
        for _ in 0..<400 {
            var expected: [[String]] = []
            var text = ""
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                var row: [String] = ["k"]
                for _ in 0..<Int.random(in: 0...4, using: &random) {
                    row.append(cells.randomElement(using: &random) ?? "")
                }
                expected.append(row)
                text += row.map(Self.quoted).joined(separator: ",") + (Bool.random(using: &random) ? "\n" : "\r\n")
            }
            let size = Int.random(in: 1...40, using: &random)
            #expect(try rows(text, size: size).map(\.cells) == expected)
        }
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.contains(where: { "\",\n".contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}
