import Foundation

/// What the reference reader in Python makes of twenty sentences, `Taxonomy/model/training/vectors.json`.
struct ReferenceVectors: Decodable {
    struct Checks: Decodable {
        let fnv64Python: String
        let h32Python: UInt32
        let slot50: Int
        let rowPython: Int
        let rowPythonic: Int
        let vectorPython: [Float]
    }
    struct Link: Decodable {
        let label: String
        let link: Double
        let start: Int
        let end: Int
    }
    struct Span: Decodable {
        let start: Int
        let end: Int
        let text: String
        let kind: String
        let belief: Double
    }
    struct Phrase: Decodable, Equatable {
        let label: String
        let start: Int
        let end: Int
    }
    struct Top: Decodable {
        let uri: String
        let label: String
        let score: Double
    }
    struct Shown: Decodable {
        let uri: String
        let confidence: Double
        let start: Int
        let end: Int
    }
    struct Sentence: Decodable, CustomStringConvertible {
        let text: String
        let words: [String]
        let stems: [String]
        let pieces: [String]
        let spanTokens: [String]
        let beliefs: [Double]
        let spans: [Span]
        let phrases: [Phrase]
        let top: [Top]
        let shown: [Shown]

        var description: String { text }
    }

    let checks: Checks
    let sentences: [Sentence]

    static let all = Result {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(
            ReferenceVectors.self,
            from: try Data(contentsOf: ModelFiles.folder.appending(path: "training/vectors.json")))
    }
    static var sentences: [Sentence] { (try? all.get().sentences) ?? [] }
}
