import Foundation
import Testing

@testable import SkillsTaxonomy

/// Ten megabytes of what might make a reader look at the same words again and again.
@Suite("Very long texts", .serialized, .enabled(if: ProjectTaxonomy.isPresent, "Taxonomy/data is not there"))
struct LongTextTests {
    private static func text(_ piece: String, bytes: Int) -> String {
        String(repeating: piece, count: max(1, bytes / piece.utf8.count))
    }

    /// This thread's own time: other work on the machine only ever adds.
    private static func seconds(_ body: () -> Void) -> Double {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
        }
        let start = now()
        body()
        return now() - start
    }

    @Test(
        "a text of ten megabytes takes about four times as long as its first quarter",
        arguments: [
            "about us\n", "Python expired ", "x", "a-", "Word, Excel and ",
        ])
    func tenMegabytes(piece: String) throws {
        let reader = try ProjectTaxonomy.reader.get()
        let quarter = Self.text(piece, bytes: 2_500_000)
        let whole = Self.text(piece, bytes: 10_000_000)
        let short = Self.seconds { _ = reader.read(quarter) }
        let long = Self.seconds { _ = reader.read(whole) }
        // Caches and the growing of memory cost some of the rest; what looks twice would take sixteen times as long.
        #expect(long < short * 4 * 2 + 0.2, "\(short) s against \(long) s")
    }

    @Test(
        "a megabyte takes about eight times as long as its first eighth, for mentions and for inferred skills",
        arguments: [
            "Benefits\nwe offer\n", "no Python and ", "wish to take a class in SQL ", "we renewed Python lapsed ",
            "my husband who is a welder by the ", "left the coding to the ", "Currently learning:\n", "C ", "a\n", "'s",
            "machine-learning-", "NLP (natural language processing) ", "\u{FB03}\u{FF21}",
            "nobody taught me Python never ", "nauczyciel języka Ω\u{301}\u{200B} ", "http://a.b/c ",
            "managed a ",
            "and\n", "Python? Never. ", "- \n", "led a team of six, ", "1,0", ".NET", "&", "\u{0}",
        ])
    func oneMegabyte(piece: String) throws {
        let reader = try ProjectTaxonomy.reader.get()
        let inference = try ModelFiles.small.get()
        func seconds(_ bytes: Int) -> Double {
            let document = TextDocument(Self.text(piece, bytes: bytes))
            return Self.seconds {
                _ = reader.read(document)
                _ = inference.read(document)
            }
        }
        let short = seconds(125_000)
        let long = seconds(1_000_000)
        #expect(long < short * 8 * 2 + 0.2, "\(short) s against \(long) s")
    }

    @Test(
        "a résumé of ten megabytes takes about four times as long as its first quarter",
        arguments: [
            "Warehouse operative, Jan 2019 - Dec 2020\n- stock control and Excel\n\n",
            "Essential\n- Python or R\nDesirable: SQL, £25,000 a year\n",
            "Level 3 NVQ, GCSE English, since 2019 ", "SKILLS     WORK\n",
            "you will need Python and we offer a pension. ",
            "- \n", "REFERENCES\nMr Smith ",
        ])
    func resumes(piece: String) throws {
        let reader = try ProjectTaxonomy.reader.get()
        let resumes = ResumeReader(taxonomy: reader.taxonomy, reader: reader)
        let today = YearMonth(year: 2026, month: 6)
        func seconds(_ bytes: Int) -> Double {
            let text = Self.text(piece, bytes: bytes)
            return Self.seconds { _ = resumes.read(.text(text), today: today) }
        }
        let short = seconds(2_500_000)
        let long = seconds(10_000_000)
        // What looks twice would take sixteen times as long.
        #expect(long < short * 4 * 2 + 0.2, "\(short) s against \(long) s")
    }

    @Test(
        "what a cut text holds is bounded by its length", arguments: ["\n", "a\n", "a ", "& ", "a.", "\u{E9}\n", " "])
    func memory(piece: String) {
        let document = TextDocument(Self.text(piece, bytes: 1_000_000))
        let held =
            document.bytes.count + document.tokens.count * MemoryLayout<TextToken>.stride
            + document.lines.count * MemoryLayout<TextLine>.stride
            + document.sentences.count * MemoryLayout<Range<Int>>.stride
        #expect(held <= 50 * document.bytes.count, "\(Double(held) / Double(document.bytes.count)) bytes a byte")
    }

    @Test("no place gives more than a few mentions", arguments: ["C ", "Python ", "R, C, Go, ", "SQL/C++ "])
    func mentions(piece: String) throws {
        let document = TextDocument(Self.text(piece, bytes: 100_000))
        let reading = try ProjectTaxonomy.reader.get().read(document)
        #expect(reading.mentions.count + reading.passedOver.count <= 2 * document.tokens.count)
    }
}
