import Foundation
import SkillsTaxonomy

/// The model as it stands in the checkout, and readers made with it once for all tests.
enum ModelFiles {
    static let checkout = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let folder = checkout.appending(path: "Taxonomy/model")
    static let wordsFile = folder.appending(path: "words.bin")
    static let spansFile = folder.appending(path: "spans.bin")
    static let tellingsFile = folder.appending(path: "tellings.bin")
    static let phrasesFile = folder.appending(path: "phrases.tsv")

    static let words = Result { try WordVectorTable(url: wordsFile) }
    static let spans = Result { try SpanModel(url: spansFile) }
    static let tellings = Result { try TellingModel(url: tellingsFile) }
    static let phrases = Result { try PhraseFamilies(url: phrasesFile) }

    static func reader(_ concepts: [ConceptNames]) throws -> InferenceReader {
        let words = try words.get()
        return try InferenceReader(
            concepts: concepts, index: ConceptIndex(concepts, words: words), words: words, spanModel: try spans.get(),
            phrases: try phrases.get())
    }

    /// A few concepts in the words of a small taxonomy.
    static let fewConcepts: [ConceptNames] = [
        ConceptNames(id: "communication", label: "communication", aliases: ["communicate with others"]),
        ConceptNames(id: "customer-care", label: "handle customer complaints", aliases: ["deal with complaints"]),
        ConceptNames(id: "databases", label: "PostgreSQL", aliases: ["Postgres", "relational databases"]),
        ConceptNames(id: "forklift", label: "operate forklift", aliases: ["drive a forklift truck"]),
        ConceptNames(id: "python", label: "Python (computer programming)", aliases: ["Python"]),
        ConceptNames(id: "teamwork", label: "collaborating", aliases: ["work in teams"]),
        ConceptNames(id: "welding", label: "welding techniques", aliases: ["weld metal"]),
    ]
    static let small = Result { try reader(fewConcepts) }

    /// The compact table of ESCO's skills, which does not travel with the code.
    static let escoTable: URL = {
        let named = ProcessInfo.processInfo.environment["FAIRWAY_SHARED"].map { URL(filePath: $0) }
        let shared = named ?? checkout.deletingLastPathComponent().appending(path: "shared")
        return shared.appending(path: "data/extraction/esco_skills.tsv.gz")
    }()
    static var hasESCO: Bool { FileManager.default.fileExists(atPath: escoTable.path) }
    static let noESCO = "the table of ESCO's skills is not here; set FAIRWAY_SHARED to the folder it is shared in"

    static let escoConcepts = Result {
        try ESCOImporter().read(escoTable).concepts.map {
            ConceptNames(id: $0.id, label: $0.label, aliases: $0.aliases)
        }
    }
    static let esco = Result { try reader(try escoConcepts.get()) }

    static func scalars(_ text: String, _ start: Int, _ end: Int) -> String {
        let scalars = text.unicodeScalars
        guard start >= 0, start <= end, end <= scalars.count else { return "outside the text" }
        return String(
            String.UnicodeScalarView(
                scalars[
                    scalars.index(
                        scalars.startIndex, offsetBy: start)..<scalars.index(
                            scalars.startIndex, offsetBy: end)]))
    }
}
