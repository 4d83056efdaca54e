import Foundation
import Testing

@testable import SkillsTaxonomy

@Suite("Skills that a sentence tells of like others that show them")
struct TellingTests {
    /// "commode", by its stem, and "flannel" speak for Python, so that nothing but the model can find it there.
    private static let fixture = TellingFixture(
        skills: ["python", "no-such-skill"],
        features: [
            ("commod", [(0, 40), (1, 60)]), ("flannel", [(0, 30)]), ("warm_flannel", [(0, 20)]), ("chair", [(0, -90)]),
        ])

    private static func reader() throws -> SkillReader {
        SkillReader(taxonomy: try FixtureTaxonomy.taxonomy(), tellings: try TellingModel(data: fixture.file()))
    }

    private static func told(_ text: String) throws -> [Mention] {
        try reader().read(text).mentions.filter { $0.rule == .told }
    }

    @Test("a sentence is evidence as a whole, and the words that weighed most can be shown")
    func found() throws {
        let text = "Good morning. Each day at six: the commode, then a warm flannel for her face. Goodbye."
        let mention = try #require(try Self.told(text).first)
        #expect(mention.skill == "python")
        #expect(mention.text == "Each day at six: the commode, then a warm flannel for her face")
        #expect(ModelFiles.scalars(text, mention.start, mention.end) == mention.text)
        // 0.1 × (40 + 30 + 20) / √3, and 1 / (1 + exp(-(0.5 × 5.196 + 0.5))).
        #expect(mention.confidence == 0.96)
        let words = try Self.reader().weightiestWords(of: mention, in: TextDocument(text))
        #expect(words == ["commode", "warm", "flannel"])
    }

    @Test(
        "what denies, wishes for, ends or gives away a named skill does so with one that is told of",
        arguments: [
            "I have never done the commode or the flannel.",
            "I would like to learn about the commode and flannel.",
            "I no longer do the commode and the flannel for her.",
            "My sister does the commode and the flannel for our mother.",
        ])
    func notClaimed(text: String) throws {
        #expect(try Self.told(text) == [])
        #expect(try Self.told("Each night I do the commode and the flannel for her. " + text).count == 1)
    }

    @Test("words for another skill, too few words and words that speak against it show nothing")
    func nothing() throws {
        #expect(try Self.told("A chair, a commode, a flannel and a towel stood there.") == [])
        #expect(try Self.told("Commode and flannel.") == [])
        #expect(try Self.told("I carry the commode up to her each day.") == [])
        #expect(try Self.told("") == [])
    }

    @Test("an employer's text tells of nobody's skills")
    func employer() throws {
        let text = """
            We are a family firm. You will empty the commode each day and bring a warm flannel. We offer you a pension, and \
            our team will train you. You will love it here with us.
            """
        #expect(try Self.told(text) == [])
    }

    @Test("saying words again gains nothing")
    func repeated() throws {
        let once = try #require(try Self.told("I carry the commode and the flannel up to her.").first)
        let often = try #require(
            try Self.told("I carry the commode commode commode and the flannel the flannel up to her.").first)
        #expect(often.confidence == once.confidence)
    }

    @Test("a model changes nothing of what names and patterns show")
    func besides() throws {
        let plain = try ProjectTaxonomy.reader.get().withoutTellings
        let reader = try ProjectTaxonomy.reader.get()
        for row in try LabelledSets.development.rows("passages") {
            let text = row["text"] ?? ""
            let both = reader.read(text)
            let alone = plain.read(text)
            #expect(both.mentions.filter { $0.rule != .told } == alone.mentions)
            #expect(both.passedOver == alone.passedOver)
        }
    }

    private struct Vector: Decodable {
        let text: String
        let scores: [Score]

        struct Score: Decodable {
            let skill: String
            let score: Double

            init(from decoder: any Decoder) throws {
                var list = try decoder.unkeyedContainer()
                skill = try list.decode(String.self)
                score = try list.decode(Double.self)
            }
        }
    }

    @Test("scores are those of the reference in Python, in any script")
    func vectors() throws {
        let file = ModelFiles.folder.appending(path: "training/tellings.json")
        let vectors = try JSONDecoder().decode([Vector].self, from: Data(contentsOf: file))
        let model = try ModelFiles.tellings.get()
        var pass = TellingPass(model: model)
        #expect(vectors.count >= 20)
        for vector in vectors {
            let scores = Array(vector.text.utf8).withUnsafeBufferPointer { pass.scores(in: $0) }
            for expected in vector.scores {
                let skill = try #require(model.skills.firstIndex(of: expected.skill))
                #expect(abs(scores[skill] - expected.score) < 1e-6, "\(expected.skill) in “\(vector.text)”")
            }
        }
    }

    @Test("every skill of the shipped model is one of the taxonomy's")
    func skills() throws {
        let taxonomy = try ProjectTaxonomy.reader.get().taxonomy
        #expect(try ModelFiles.tellings.get().skills.filter { taxonomy.index(of: $0) == nil } == [])
    }

    @Test(
        "a file whose numbers point outside is refused, though its checksum is right", arguments: [128, 12, 20, 24, 28])
    func pointsOutside(place: Int) throws {
        var data = Self.fixture.file()
        #expect(throws: Never.self) { try TellingModel(data: data) }
        data[place] = 0xEE
        data = TellingFixture.sealed(data)
        #expect(throws: InferenceModelError.self) { try TellingModel(data: data) }
    }
}
