import Foundation
import Testing

@testable import SkillsTaxonomy

@Suite("Inferred skills beside the reference reader")
struct ReferenceVectorTests {
    @Test("there are twenty sentences to compare with")
    func arePresent() throws { #expect(try ReferenceVectors.all.get().sentences.count == 20) }

    @Test("hashes and slots are those the model was trained with")
    func hashes() throws {
        let checks = try ReferenceVectors.all.get().checks
        #expect(String(WordHash.of64("python".utf8)) == checks.fnv64Python)
        #expect(WordHash.of32("python".utf8) == checks.h32Python)
        #expect(SpanFeatures.slot(50, 1, 2) == checks.slot50)
    }

    @Test("a word's row is found by itself or by its stem, and its vector is the table's")
    func rows() throws {
        let checks = try ReferenceVectors.all.get().checks
        let words = try ModelFiles.words.get()
        #expect(words.row(of: "python") == checks.rowPython)
        #expect(words.row(of: "pythonic") == checks.rowPythonic)
        #expect(words.row(of: "qqxzzv") == nil)
        var sum = [Float](repeating: 0, count: words.dimensions)
        words.withFace { face in
            sum.withUnsafeMutableBufferPointer {
                face.add(Int32(checks.rowPython), to: $0.baseAddress!)
                WordVectorTable.normalise($0.baseAddress!, words.dimensions)
            }
        }
        #expect(sum.prefix(8).map { ($0 * 1e5).rounded() / 1e5 } == checks.vectorPython)
    }

    @Test("words, stems, pieces and tokens are the reference's", arguments: ReferenceVectors.sentences)
    func text(_ expected: ReferenceVectors.Sentence) {
        var sentence = InferenceSentence()
        sentence.load(expected.text)
        let words = sentence.words.map {
            String(decoding: sentence.folded[Int($0.bytes.lowerBound)..<Int($0.bytes.upperBound)], as: UTF8.self)
        }
        #expect(words == expected.words)
        #expect(words.map { WordStem.stem($0) } == expected.stems)
        var pieces: [Range<Int>] = []
        SentencePieces.cut(sentence.scalars, 0..<sentence.scalars.count, into: &pieces)
        #expect(
            pieces.map { ModelFiles.scalars(expected.text, $0.lowerBound, $0.upperBound) } == expected.pieces)
        #expect(
            sentence.tokens.map { ModelFiles.scalars(expected.text, Int($0.start), Int($0.end)) }
                == expected.spanTokens)
    }

    @Test("beliefs are the reference's to 0.0001 and spans the same", arguments: ReferenceVectors.sentences)
    func spans(_ expected: ReferenceVectors.Sentence) throws {
        var sentence = InferenceSentence()
        sentence.load(expected.text)
        var pass = SpanPass()
        pass.run(sentence, with: try ModelFiles.spans.get())
        #expect(pass.beliefs.count == expected.beliefs.count)
        for (own, reference) in zip(pass.beliefs, expected.beliefs) { #expect(abs(own - reference) < 1.5e-4) }
        #expect(pass.spans.map(\.start) == expected.spans.map(\.start))
        #expect(pass.spans.map(\.end) == expected.spans.map(\.end))
        #expect(pass.spans.map(\.kind.rawValue) == expected.spans.map(\.kind))
        for (own, reference) in zip(pass.spans, expected.spans) { #expect(abs(own.belief - reference.belief) < 1.5e-4) }
    }

    @Test("phrases are found where the reference finds them", arguments: ReferenceVectors.sentences)
    func phrases(_ expected: ReferenceVectors.Sentence) throws {
        let phrases = try ModelFiles.phrases.get()
        var sentence = InferenceSentence()
        sentence.load(expected.text)
        var hits: [PhraseFamilies.Hit] = []
        phrases.find(in: sentence, into: &hits)
        #expect(
            hits.map { ReferenceVectors.Phrase(label: phrases.labels[$0.family], start: $0.start, end: $0.end) }
                == expected.phrases)
    }

    @Test(
        "the best five skills of ESCO and what is shown are the reference's to 0.001",
        .enabled(if: ModelFiles.hasESCO, Comment(rawValue: ModelFiles.noESCO)), arguments: ReferenceVectors.sentences)
    func linking(_ expected: ReferenceVectors.Sentence) throws {
        let reader = try ModelFiles.esco.get()
        let inference = reader.read(
            sentence: expected.text, options: InferenceOptions(ranked: 5, readsLoosePhrases: false, compared: 100_000))
        let top = inference.ranked.sorted { ($1.score, $0.skillIndex) < ($0.score, $1.skillIndex) }.prefix(5)
        #expect(top.map(\.skill) == expected.top.map(\.uri))
        for (own, reference) in zip(top, expected.top) { #expect(abs(own.score - reference.score) < 1e-3) }
        let shown = inference.shown().sorted { $0.skill < $1.skill }
        let reference = expected.shown.sorted { $0.uri < $1.uri }
        #expect(shown.map(\.skill) == reference.map(\.uri))
        #expect(shown.map(\.start) == reference.map(\.start))
        #expect(shown.map(\.end) == reference.map(\.end))
        // Confidence rises up to three times as fast as the score it is made from.
        for (own, reference) in zip(shown, reference) { #expect(abs(own.confidence - reference.confidence) < 3e-3) }
    }
}

extension InferenceSentence {
    mutating func load(_ text: String) {
        var text = text
        text.withUTF8 { load($0) }
    }
}
