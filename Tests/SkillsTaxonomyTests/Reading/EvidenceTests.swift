import Foundation
import SkillsTaxonomy
import Testing

@Suite("Evidence in any text")
struct EvidenceTests {
    /// The words of a text between two scalar offsets.
    static func slice(_ text: String, _ start: Int, _ end: Int) -> String? {
        let scalars = Array(text.unicodeScalars)
        guard start >= 0, start < end, end <= scalars.count else { return nil }
        var slice = String.UnicodeScalarView()
        slice.append(contentsOf: scalars[start..<end])
        return String(slice)
    }

    static func check(_ text: String) throws -> Int {
        let reading = try FixtureTaxonomy.read(text)
        for mention in reading.mentions + reading.passedOver {
            // Compared scalar by scalar: String equality would forgive a different composition.
            let words = slice(text, mention.start, mention.end)
            #expect(words.map { Array($0.unicodeScalars) } == Array(mention.text.unicodeScalars))
        }
        #expect(
            reading.mentions == reading.mentions.sorted { ($0.start, $0.end, $0.skill) < ($1.start, $1.end, $1.skill) })
        return reading.mentions.count + reading.passedOver.count
    }

    @Test(
        "the words between start and end are the evidence",
        arguments: [
            "Python and SQL", "\u{FEFF}Python\r\nSQL\r\n", "caf\u{E9} Python", "cafe\u{301} Python, SQL",
            "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} Python \u{1F600}SQL\u{1F600}", "Python\u{0}SQL\u{0}",
            "Py\u{AD}thon SQL",
            "\u{202E}Python\u{202C} SQL",
            "\u{5E9}\u{5DC}\u{5D5}\u{5DD} Python \u{645}\u{631}\u{62D}\u{628}\u{627}, SQL",
            "Python\t\t\tSQL\tJava", "\u{201C}Python\u{201D} \u{2018}SQL\u{2019}",
            "P\u{301}ython Python\u{301}\u{301}\u{301}",
            "\u{FF30}\u{FF59}\u{FF54}\u{FF48}\u{FF4F}\u{FF4E}\u{3001}SQL", "machine\u{A0}learning",
            "machine\u{2011}learning",
            "customer ser\u{FB01} Python", "\u{10FFFF}Python\u{10FFFF}", "Python\u{2028}SQL\u{85}Java", "\u{301}Python",
            "written\u{200B} and verbal\u{200D} communication",
            "C++\u{20E3} C#\u{FE0F} .NET\u{301}",
        ])
    func hostile(text: String) throws {
        #expect(try Self.check(text) > 0)
    }

    @Test("random pieces put together in any order keep evidence exact")
    func random() throws {
        let pieces = [
            "Python", "machine learning", "no ", "keen to learn ", "SQL", ", ", " and ", "\n", "\r\n", "\r", "\u{0}",
            "\u{301}", "\u{200B}",
            "\u{1F600}", "(", ")", "-", "/", "&", "R", "D", "C++", ".NET", "Node.js", "'s", "\u{2019}s", ".", "..",
            "\t", "    ", "\u{FEFF}",
            "about us", "written and verbal communication", "natural language processing (NLP)", "@", "http://",
            "\u{5D0}\u{5D1}", "5S", "A+", "+",
            "\u{E000}", "\u{FB01}", "\u{130}", "\u{DF}", "not required", "lapsed ", "the team", "supported the ",
        ]
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }.joined()
            _ = try Self.check(text)
        }
    }

    @Test("random scalars from all of Unicode keep evidence exact")
    func randomScalars() throws {
        var generator = SeededGenerator(seed: 11)
        let ranges: [ClosedRange<UInt32>] = [
            0...0x7F, 0x80...0x24F, 0x300...0x36F, 0x590...0x6FF, 0x2000...0x206F, 0x1F300...0x1F6FF, 0xFE00...0xFEFF,
            0...0x10FFFF,
        ]
        for _ in 0..<300 {
            var text = ""
            for _ in 0..<Int.random(in: 1...50, using: &generator) {
                let range = ranges.randomElement(using: &generator) ?? 0...0x7F
                if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
                    text.unicodeScalars.append(scalar)
                }
                if Int.random(in: 0..<6, using: &generator) == 0 {
                    text += ["Python", " no SQL", "C++", "\n"].randomElement(using: &generator) ?? ""
                }
            }
            _ = try Self.check(text)
        }
    }

    @Test("an empty text and one without words give nothing")
    func empty() throws {
        for text in ["", " ", "\n\n", "\u{0}", "...", "\u{FEFF}", "((((", "\u{301}"] {
            #expect(try FixtureTaxonomy.read(text) == Reading(mentions: [], passedOver: []))
        }
    }

    @Test("the same text gives the same reading")
    func deterministic() throws {
        let text = "Python, SQL and R; no Java. Word, Excel and PowerPoint. Keen to learn Go with Kubernetes."
        let first = try FixtureTaxonomy.read(text)
        let second = SkillReader(taxonomy: try FixtureTaxonomy.taxonomy()).read(text)
        #expect(first == second)
    }
}
