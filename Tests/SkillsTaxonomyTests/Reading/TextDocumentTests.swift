import SkillsTaxonomy
import Testing

@Suite("A text cut into words, lines and sentences")
struct TextDocumentTests {
    private func words(_ text: String) -> [String] {
        let document = TextDocument(text)
        return document.tokens.indices.map { document.text(of: $0..<$0 + 1) }
    }

    private func sentences(_ text: String) -> [String] {
        let document = TextDocument(text)
        return document.sentences.map { document.text(of: $0) }
    }

    @Test(
        "words keep the signs that carry meaning and leave the rest",
        arguments: [
            ("C++, C# and .NET", ["C++", "C#", "and", ".NET"]), ("ASP.NET", ["ASP", ".NET"]),
            ("Node.js", ["Node", "js"]),
            ("A+ (CompTIA)", ["A+", "CompTIA"]), ("Python3 5S 3.5 1,000", ["Python", "3", "5S", "3.5", "1,000"]),
            ("R&D", ["R", "&", "D"]), ("Network+", ["Network", "+"]), ("Java+Python", ["Java", "Python"]),
            ("C+E", ["C", "E"]),
            ("don't drivers' Anna's", ["don't", "drivers", "Anna"]),
            ("\u{201C}O\u{2019}Reilly\u{201D}", ["O\u{2019}Reilly"]),
            ("e\u{301}te\u{301}", ["e\u{301}te\u{301}"]), ("Py\u{200B}thon\u{200B} x", ["Py\u{200B}thon", "x"]),
        ])
    func cutting(text: String, expected: [String]) { #expect(words(text) == expected) }

    @Test(
        "sentences end where they end, and lines run on only where they plainly do",
        arguments: [
            ("I know SQL. I know Java!", ["I know SQL", "I know Java"]),
            ("Dr. Smith, e.g. the GP", ["Dr. Smith, e.g. the GP"]),
            ("Skills\nPython\nSQL", ["Skills", "Python", "SQL"]),
            ("- one\n- two", ["one", "two"]), ("\u{2022} one\n:: two\n> three", ["one", "two", "three"]),
            ("No experience of\nJava", ["No experience of\nJava"]),
            ("Python, SQL,\nJava", ["Python, SQL,\nJava"]),
            (
                "This is a long line that its writer has wrapped by hand\nbefore the end",
                ["This is a long line that its writer has wrapped by hand\nbefore the end"]
            ),
            ("First paragraph\n\nsecond", ["First paragraph", "second"]),
            ("Duties:\nsweeping", ["Duties", "sweeping"]),
        ])
    func sentenceEnds(text: String, expected: [String]) { #expect(sentences(text) == expected) }

    @Test("lines know their words, their offsets, their paragraph and whether they are bullets")
    func lines() {
        let document = TextDocument("Skills\r\n- caf\u{E9}\n\n\tend")
        #expect(document.lines.map { document.text(of: $0) } == ["Skills", "- caf\u{E9}", "", "\tend"])
        #expect(document.lines.map(\.tokens) == [0..<1, 1..<2, 2..<2, 2..<3])
        #expect(document.lines.map(\.start) == [0, 8, 15, 16])
        #expect(document.lines.map(\.end) == [6, 14, 15, 20])
        #expect(document.lines.map(\.paragraph) == [0, 0, 0, 1])
        #expect(document.lines.map(\.isBullet) == [false, true, false, false])
        #expect(document.scalarCount == 20)
    }

    @Test("offsets count Unicode scalars")
    func offsets() {
        let document = TextDocument("\u{1F600} e\u{301}a b")
        #expect(document.tokens.map { [$0.start, $0.end] } == [[2, 5], [6, 7]])
        // What cannot be seen before an 's shifts nothing after it.
        let hidden = TextDocument("Anna\u{200B}'s \u{AD}cat\u{AD}\u{AD}\u{2019}s SQL")
        #expect(hidden.tokens.map { [$0.start, $0.end] } == [[0, 4], [9, 12], [17, 20]])
        #expect(words("Anna\u{200B}'s SQL") == ["Anna", "SQL"])
        #expect(TextDocument("").tokens.isEmpty && TextDocument("").sentences.isEmpty)
    }
}
