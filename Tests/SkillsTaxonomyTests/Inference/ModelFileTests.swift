import Foundation
import SkillsTaxonomy
import Testing

@Suite("Files of the model")
struct ModelFileTests {
    private static func refusal<Value>(_ make: () throws -> Value) -> String? {
        do {
            _ = try make()
            return nil
        } catch let error as InferenceModelError {
            return error.problem
        } catch {
            return "another error: \(error)"
        }
    }

    @Test("the files of the checkout open")
    func sound() throws {
        let words = try ModelFiles.words.get()
        #expect(words.dimensions == 128)
        #expect(words.wordCount > 30_000)
        _ = try ModelFiles.spans.get()
        let phrases = try ModelFiles.phrases.get()
        #expect(phrases.labels.count == 78)
        #expect(phrases.patternCount == 410)
    }

    @Test("a file with one bit turned anywhere is refused", arguments: [0, 9, 13, 20, 33, 57, 70, 5_000, 300_000, -1])
    func turnedBit(place: Int) throws {
        for (url, open) in [
            (ModelFiles.wordsFile, { (data: Data) in _ = try WordVectorTable(data: data) }),
            (ModelFiles.spansFile, { (data: Data) in _ = try SpanModel(data: data) }),
            (ModelFiles.tellingsFile, { (data: Data) in _ = try TellingModel(data: data) }),
        ] {
            var data = try Data(contentsOf: url)
            let at = place < 0 ? data.count + place : place
            data[at] ^= 0x10
            #expect(Self.refusal { try open(data) } != nil, "\(url.lastPathComponent) at \(at)")
        }
    }

    @Test("a file cut short, empty or of another kind is refused", arguments: [0, 7, 8, 63, 64, 192, 400_000])
    func cutShort(length: Int) throws {
        let words = try Data(contentsOf: ModelFiles.wordsFile)
        let spans = try Data(contentsOf: ModelFiles.spansFile)
        #expect(Self.refusal { try WordVectorTable(data: words.prefix(length)) } != nil)
        #expect(Self.refusal { try SpanModel(data: spans.prefix(length)) } != nil)
        #expect(Self.refusal { try WordVectorTable(data: spans) } != nil)
        #expect(Self.refusal { try SpanModel(data: words) } != nil)
        let tellings = try Data(contentsOf: ModelFiles.tellingsFile)
        #expect(Self.refusal { try TellingModel(data: tellings.prefix(length)) } != nil)
        #expect(Self.refusal { try TellingModel(data: words) } != nil)
    }

    @Test("a file that is not there is named with its place")
    func missing() {
        let url = URL(filePath: "/nowhere/words.bin")
        #expect(
            Self.refusal { try WordVectorTable(url: url) } == "The file cannot be opened at /nowhere/words.bin.")
    }

    @Test(
        "a list of phrases that cannot be read is refused with its line",
        arguments: [
            "no tab here", "label\t", "label\tword |  | word", "label\t_ word", "label\tword _", "label\torgani*al",
            "label\ta*", "label\ta b c d e f g h i j k l m", "label\ta _ b _ c _ d _ e", "label\tWord", "a\tb\tc",
        ])
    func badPhrases(text: String) {
        let problem = Self.refusal { try PhraseFamilies(text: "# note\nfine\tfine words\n" + text) }
        #expect(problem?.hasPrefix("Line 3 ") == true, "\(problem ?? "accepted")")
    }

    @Test("an index that is kept comes back the same, and is refused when it is damaged or of something else")
    func index() throws {
        let words = try ModelFiles.words.get()
        let index = ConceptIndex(ModelFiles.fewConcepts, words: words)
        let data = index.file(stamp: "one")
        let again = try ConceptIndex(data: data, stamp: "one", words: words)
        #expect(again.file(stamp: "one") == data)
        #expect(again.count == ModelFiles.fewConcepts.count)
        #expect(Self.refusal { try ConceptIndex(data: data, stamp: "two", words: words) } != nil)
        for place in stride(from: 0, to: data.count, by: 61) {
            var damaged = data
            damaged[place] ^= 1
            #expect(Self.refusal { try ConceptIndex(data: damaged, stamp: "one", words: words) } != nil)
        }
        #expect(Self.refusal { try ConceptIndex(data: data.dropLast(), stamp: "one", words: words) } != nil)
        #expect(
            Self.refusal {
                try InferenceReader(
                    concepts: [], index: index, words: words, spanModel: try ModelFiles.spans.get(), phrases: .none)
            } != nil)
    }
}
