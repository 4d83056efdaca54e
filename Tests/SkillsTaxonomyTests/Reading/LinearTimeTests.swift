import Foundation
import SkillsTaxonomy
import Testing

@Suite("Time in the length of the text", .serialized)
struct LinearTimeTests {
    @Test(
        "a text eight times as long takes no more than about eight times as long",
        arguments: [
            "no ", "Go ", "a-", "(", "\n", "x", "Word, Excel, ", "About us\n", "machine learning with no sql and ",
            "written and ",
            "keen to learn python ", "supported the ", "\u{1F600}e\u{301}\u{200B}", "expired ", "Python (",
            "the the the kept ", "never used sql that ", "you must have permission to ", "You will need it.\n",
            "the nurse who did python ", "R&", "@a.com",
            "natural language processing (NLP) ", "C++", "No experience of Java, Python or SQL. ",
        ])
    func linear(piece: String) throws {
        let reader = try FixtureTaxonomy.reader.get()
        func seconds(_ bytes: Int) -> Double {
            let text = String(repeating: piece, count: max(1, bytes / piece.utf8.count))
            // The best of two, in this thread's own time: other work on the machine only ever adds.
            return (0..<2).map { _ in
                let start = Self.threadSeconds()
                _ = reader.read(text)
                return Self.threadSeconds() - start
            }.min() ?? 0
        }
        let short = seconds(4_000)
        let long = seconds(32_000)
        #expect(long < short * 8 * 4 + 0.1, "\(short) s against \(long) s")
    }

    private static func threadSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    @Test("a megabyte without a space, a line end or a word is read")
    func oneMegabyte() throws {
        for piece in ["x", "(", "\u{0}"] {
            #expect(
                try FixtureTaxonomy.read(String(repeating: piece, count: 1_000_000))
                    == Reading(mentions: [], passedOver: []))
        }
    }
}
