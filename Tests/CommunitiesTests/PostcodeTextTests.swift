import Foundation
import Testing

@testable import Communities

@Suite("What a person types for a postcode")
struct PostcodeTextTests {
    /// What a typed text must become; a refused one carries the suggestion it must offer.
    enum Outcome: Sendable {
        case read(String, String)
        case refused(suggestion: String?)
    }

    static let cases: [(String, Outcome)] =
        units.map { ($0.0, .read("unit", $0.1)) }
        + [
            ("B11", .read("district", "B11")), ("B1", .read("district", "B1")), ("b1", .read("district", "B1")),
            ("SW1A", .read("district", "SW1A")), ("B11 1", .read("sector", "B11 1")),
            ("B1 1", .read("sector", "B1 1")), ("  b1   1 ", .read("sector", "B1 1")), ("B", .read("area", "B")),
            ("WV", .read("area", "WV")), ("", .read("empty", "")), ("   ", .read("empty", "")),
            ("\u{A0}\t\n", .read("empty", "")), ("GIR 0AA", .read("special", "GIR 0AA")),
            ("gir0aa", .read("special", "GIR 0AA")), ("BFPO 57", .read("special", "BFPO 57")),
            ("bfpo57", .read("special", "BFPO 57")), ("BF1 3AA", .read("special", "BF1 3AA")),
            ("BX1 1LT", .read("special", "BX1 1LT")), ("XX10 1AA", .read("special", "XX10 1AA")),
            ("ZZ99 3VZ", .read("special", "ZZ99 3VZ")), ("zz993vz", .read("special", "ZZ99 3VZ")),
            ("BX1", .read("special", "BX1")), ("BX1 1", .read("special", "BX1 1")),
        ] + refused.map { ($0.0, .refused(suggestion: $0.1)) }

    private static let units: [(String, String)] = [
        ("B1 1BB", "B1 1BB"), ("b1 1bb", "B1 1BB"), ("B11BB", "B1 1BB"), ("  b1   1bb  ", "B1 1BB"),
        ("B1\u{A0}1BB", "B1 1BB"), ("B1\t1BB", "B1 1BB"), ("B111AA", "B11 1AA"), ("B1 11AA", "B11 1AA"),
        ("B １1BB", "B1 1BB"), ("B１ 1BB", "B1 1BB"), ("Ｂ１　１ＢＢ", "B1 1BB"), ("B1   1BB", "B1 1BB"),
        ("B 1 1 B B", "B1 1BB"), ("WV1 1RP", "WV1 1RP"), ("CV1 1FH", "CV1 1FH"), ("DY1 1HF", "DY1 1HF"),
        ("WS1 1TP", "WS1 1TP"), ("B1 1AA", "B1 1AA"), ("B99 1AA", "B99 1AA"), ("B40 1NT", "B40 1NT"),
        ("JE2 3AB", "JE2 3AB"), ("GY1 1AA", "GY1 1AA"), ("IM1 1AA", "IM1 1AA"), ("BT1 5GS", "BT1 5GS"),
        ("SW1A 1AA", "SW1A 1AA"), ("EC1A 1BB", "EC1A 1BB"), ("W1A 0AX", "W1A 0AX"), ("M1 1AE", "M1 1AE"),
        ("CF10 1AA", "CF10 1AA"), ("EH1 1YZ", "EH1 1YZ"), ("TF1 1AA", "TF1 1AA"), ("B60 1AX", "B60 1AX"),
        ("B78 1SB", "B78 1SB"), ("CV21 2AA", "CV21 2AA"),
    ]

    private static let refused: [(String, String?)] = [
        ("B1-1BB", "B1 1BB"), ("B1 1BB.", "B1 1BB"), ("(B1 1BB)", "B1 1BB"), ("B11-1", "B11 1"),
        ("B1\u{200B}1BB", "B1 1BB"), ("B11 1A", nil), ("BI 1BB", "B1 1BB"), ("B1 IBB", "B1 1BB"),
        ("B1O 0AA", "B10 0AA"), ("81 1BB", "B1 1BB"), ("B1 1CC", nil), ("QV1 1AA", nil), ("N/A", nil),
        ("no", nil), ("none", nil), ("12345", nil), ("K1A 0B1", nil), ("B1 1BB B1 1BD", nil), ("１", nil),
        ("В1 1BB", "B1 1BB"), ("B111", "B11 1"), ("B 11", "B11"), ("B1O", "B10"), ("Birmingham", nil),
        ("b1 1bb\u{0}", "B1 1BB"), ("🏠", nil), ("B1 1BB 🏠", "B1 1BB"), ("ı1 1BB", nil), ("1600 Pennsylvania", nil),
    ]

    @Test("every known way to write one is read, or refused with the right suggestion", arguments: cases)
    func readsOrRefuses(text: String, outcome: Outcome) throws {
        switch outcome {
        case .read(let kind, let canonical):
            let found = try PostcodeText.parse(text)
            #expect(kindOf(found) == kind)
            #expect(found.canonical == canonical)
        case .refused(let suggestion):
            let error = #expect(throws: PostcodeError.self) { try PostcodeText.parse(text) }
            #expect(error?.suggestion == suggestion)
        }
    }

    @Test("every row of the edge-case file agrees", .enabled(if: SharedData.isPresent, "\(SharedData.missing)"))
    func edgeCaseFile() throws {
        let file = SharedData.geography.appending(path: "postcode_edge_cases.csv")
        var rows = 0
        var isHeader = true
        try DelimitedReader(nextChunk: FileChunks.open(file)).forEachRecord { record in
            guard !isHeader else { return isHeader = false }
            rows += 1
            let input = try #require(try RawCell.text(of: file, line: record.line))
            let kind = record.text(1) == "outcode" ? "district" : record.text(1)
            let found = try? PostcodeText.parse(input)
            // Full-width digits are mapped by NFKC and accepted: the one policy the file leaves open.
            if input == "B１ 1BB" {
                #expect(found?.canonical == "B1 1BB")
            } else if kind == "invalid" {
                #expect(found == nil, "line \(record.line)")
            } else {
                #expect(found.map(kindOf) == kind, "line \(record.line)")
                #expect(found?.canonical == record.text(2), "line \(record.line)")
            }
        }
        #expect(rows == 59)
    }

    @Test("a suggestion is itself accepted and is its own canonical form", arguments: refused.compactMap(\.1))
    func suggestionsHold(suggestion: String) throws {
        #expect(try PostcodeText.parse(suggestion).canonical == suggestion)
    }

    @Test("whatever is read reads again as itself")
    func canonicalIsStable() throws {
        for (text, outcome) in Self.cases {
            guard case .read(_, let canonical) = outcome else { continue }
            let once = try PostcodeText.parse(text)
            #expect(try PostcodeText.parse(canonical) == once)
        }
    }

    @Test("a million characters are refused at once, and an error never repeats more than twenty")
    func hostileTexts() throws {
        let million = String(repeating: "B1 1BB ", count: 150_000)
        let accents = "B" + String(repeating: "\u{301}", count: 1_000_000)
        let spaces = String(repeating: " ", count: 1_000_000) + "B1 1BB"
        let start = ContinuousClock.now
        for text in [million, accents] {
            let error = #expect(throws: PostcodeError.self) { try PostcodeText.parse(text) }
            #expect((error?.description.unicodeScalars.count ?? 0) < 160)
        }
        #expect(try PostcodeText.parse(spaces).canonical == "B1 1BB")
        #expect(ContinuousClock.now - start < .seconds(5))
    }

    @Test("an error shows control and direction characters as a replacement sign")
    func errorsArePrintable() {
        let error = #expect(throws: PostcodeError.self) { try PostcodeText.parse("\u{1B}[31m\u{202E}\u{0}x") }
        #expect(error?.problem.hasPrefix("\"\u{FFFD}[31m\u{FFFD}\u{FFFD}x\" is not a postcode") == true)
    }

    @Test("an error says what, and how to mend it, in plain words")
    func errorWords() {
        let error = #expect(throws: PostcodeError.self) { try PostcodeText.parse("BI 1BB") }
        #expect(
            error?.description
                == "\"BI 1BB\" is not a postcode: it does not have the form of one. Did you mean \"B1 1BB\"? "
                + "Give one full postcode, such as B11 1AA.")
        let letters = #expect(throws: PostcodeError.self) { try PostcodeText.parse("B1 1CC") }
        #expect(letters?.problem == "\"B1 1CC\" is not a postcode: its last two letters are never C, I, K, M, O or V")
        let two = #expect(throws: PostcodeError.self) { try PostcodeText.parse("B1 1BB B1 1BD") }
        #expect(two?.problem == "\"B1 1BB B1 1BD\" is not a postcode: it holds more than one")
        let short = #expect(throws: PostcodeError.self) { try PostcodeText.parse("B11 1A") }
        #expect(short?.problem == "\"B11 1A\" is not a postcode: it stops before its last letter")
    }

    private func kindOf(_ text: PostcodeText) -> String {
        switch text {
        case .unit: "unit"
        case .sector: "sector"
        case .district: "district"
        case .area: "area"
        case .special: "special"
        case .empty: "empty"
        }
    }
}

/// The first cell of a line as it stands in a file, blanks kept, which the record reader would trim.
enum RawCell {
    static func text(of file: URL, line: Int) throws -> String? {
        let lines = try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(line - 1) else { return nil }
        return lines[line - 1].split(separator: ",", omittingEmptySubsequences: false).first.map(String.init)
    }
}
