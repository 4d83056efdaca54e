import Foundation
import SkillsTaxonomy
import Testing

@Suite("Inferred skills")
struct InferenceReaderTests {
    private static let advert = """
        About the job
        • You answer telephone calls, handle customer complaints and operate the till.
        • Strong communication skills – naïve optimism welcome 😀.
        Experience with PostgreSQL databases is required; able to drive a forklift.

        We offer 25 days of holiday, a pension and free coffee.
        """

    @Test("a text gives skills with the words that say them, and nothing for holidays and coffee")
    func advertText() throws {
        let skills = try ModelFiles.small.get().infer(Self.advert)
        #expect(skills.map(\.skill) == ["customer-care", "communication", "databases", "forklift"])
        #expect(skills.first { $0.skill == "communication" }?.rule == .phrase)
        #expect(skills.first { $0.skill == "forklift" }?.rule == .similarity)
    }

    @Test("evidence is the exact words of the text at its offsets")
    func evidence() throws {
        let reader = try ModelFiles.small.get()
        let texts = [
            Self.advert, "\u{FEFF}\r\n\r\n" + Self.advert.replacingOccurrences(of: "\n", with: "\r\n"),
            "Ｐｙｔｈｏｎ ﬁle handling; e\u{301}tude of welding techniques. 力 Python √ welding metal",
        ]
        for text in texts {
            let inference = reader.read(TextDocument(text), options: InferenceOptions(ranked: 20))
            #expect(!inference.ranked.isEmpty)
            for skill in inference.ranked {
                #expect(ModelFiles.scalars(text, skill.start, skill.end) == skill.text)
                #expect((0...1).contains(skill.confidence))
            }
            for span in inference.spans { #expect(span.start < span.end && span.end <= text.unicodeScalars.count) }
        }
    }

    @Test("the same text gives the same answer, whatever was read before")
    func determinism() throws {
        let reader = try ModelFiles.small.get()
        let options = InferenceOptions(ranked: 20)
        let first = reader.read(TextDocument(Self.advert), options: options)
        for other in ["", "Weld metal in a team.", String(repeating: "Python, ", count: 500)] {
            _ = reader.read(TextDocument(other), options: options)
            #expect(reader.read(TextDocument(Self.advert), options: options) == first)
        }
        #expect(
            try ModelFiles.reader(ModelFiles.fewConcepts).read(TextDocument(Self.advert), options: options) == first)
    }

    @Test("a ranked list does not change what is shown")
    func rankedOrNot() throws {
        let reader = try ModelFiles.small.get()
        let document = TextDocument(Self.advert)
        #expect(
            reader.read(document).shown()
                == reader.read(document, options: InferenceOptions(ranked: 30)).shown())
    }

    @Test("many may read at once")
    func concurrently() async throws {
        let reader = try ModelFiles.small.get()
        let expected = reader.infer(Self.advert)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<32 { group.addTask { reader.infer(Self.advert) == expected } }
            for await same in group { #expect(same) }
        }
    }

    @Test("hostile texts are read to the end")
    func hostile() throws {
        let reader = try ModelFiles.small.get()
        let pieces = [
            "", " ", "\u{0}", "<", "<A", "<ORGANIZATION>", "((((", "a,", "and ", "\u{301}", "\u{1F600}", "İ", "ǆ", "ß",
            "x", "+#", "python+++ ", "\r", "\u{2028}", "·", "….", "work work ", "Python and ", "self-",
            "\u{10FFFF}", "ﷺ", "한국어 ", "मैं ",
        ]
        for piece in pieces {
            let text = String(repeating: piece, count: 3_000)
            let inference = reader.read(TextDocument(text), options: InferenceOptions(ranked: 5))
            for skill in inference.ranked { #expect(ModelFiles.scalars(text, skill.start, skill.end) == skill.text) }
        }
    }

    @Test("no concepts give no skills")
    func noConcepts() throws {
        let reader = try ModelFiles.reader([])
        #expect(reader.infer(Self.advert) == [])
        #expect(!reader.read(TextDocument(Self.advert)).spans.isEmpty)
    }

    @Test("a concept whose alias is a family's label is found by its phrases")
    func phraseByAlias() throws {
        let skills = try ModelFiles.small.get().infer("You are a real team player.")
        #expect(skills.map(\.skill) == ["teamwork"])
    }

    @Test("named and inferred skills make one list; a denied skill is not inferred")
    func combined() throws {
        let inference = try ModelFiles.small.get().read(
            TextDocument("Experience with PostgreSQL databases is required."), options: InferenceOptions(ranked: 20))
        func mention(_ index: Int, _ confidence: Double) -> Mention {
            Mention(
                skill: ModelFiles.fewConcepts[index].id, skillIndex: index, start: 16, end: 26, text: "PostgreSQL",
                rule: .label, confidence: confidence)
        }
        let findings = inference.findings(with: [mention(2, 0.95), mention(6, 0.6)])
        #expect(findings.first?.skill == "databases")
        #expect(findings.first?.confidence == 0.95)
        #expect(
            findings.first?.evidence == [Evidence(start: 16, end: 26, text: "PostgreSQL", rule: "label")])
        #expect(findings.first { $0.skill == "welding" }?.confidence == 0.6)
        #expect(Set(findings.map(\.skillIndex)).count == findings.count)
        #expect(!inference.findings(with: [], passedOver: [mention(2, 0.9)]).contains { $0.skill == "databases" })
    }

    @Test(
        "a text eight times as long takes no more than about eight times as long",
        arguments: [
            "work ", "(", "a,", "Python and ", "team work _ ", "\u{1F600}", "e\u{301}", "manage ", "<A", "self-", "x",
            "Experience with PostgreSQL databases, Python and welding is required.\n",
        ])
    func linear(piece: String) throws {
        let reader = try ModelFiles.small.get()
        func seconds(_ bytes: Int) -> Double {
            let document = TextDocument(String(repeating: piece, count: max(1, bytes / piece.utf8.count)))
            // The best of two, in this thread's own time: other work on the machine only ever adds.
            return (0..<2).map { _ in
                let start = Self.threadSeconds()
                _ = reader.read(document, options: InferenceOptions(ranked: 10))
                return Self.threadSeconds() - start
            }.min() ?? 0
        }
        let short = seconds(8_000)
        let long = seconds(64_000)
        #expect(long < short * 8 * 4 + 0.1, "\(short) s against \(long) s")
    }

    private static func threadSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
