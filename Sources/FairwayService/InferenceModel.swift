import Foundation
import SkillsTaxonomy
import TaxonomyData

/// The files that reading what is not named needs, mapped and checked.
struct InferenceModel: Sendable {
    let words: WordVectorTable
    let spans: SpanModel
    let phrases: PhraseFamilies

    /// Opens the files that come with the program.
    ///
    /// - Throws: `FairwayError` of kind `badConfiguration` when one is missing or damaged.
    init() throws(FairwayError) {
        guard let folder = try? TaxonomyFiles.modelFolder() else {
            throw FairwayError(
                .badConfiguration, "The word vectors that come with Fairway are missing.",
                remedy: "Install Fairway again, with its .resources folders beside the program.")
        }
        do throws(InferenceModelError) {
            words = try WordVectorTable(url: folder.appending(path: "words.bin"))
            spans = try SpanModel(url: folder.appending(path: "spans.bin"))
            phrases = try PhraseFamilies(url: folder.appending(path: "phrases.tsv"))
        } catch {
            throw FairwayError(error)
        }
    }

    /// How people tell of skills; nil where the file is not there, so that names and patterns are read without it.
    ///
    /// - Throws: `FairwayError` of kind `badConfiguration` when it is damaged.
    static func tellings() throws(FairwayError) -> TellingModel? {
        guard let file = try? TaxonomyFiles.modelFolder().appending(path: "tellings.bin"),
            FileManager.default.fileExists(atPath: file.path)
        else { return nil }
        do throws(InferenceModelError) {
            return try TellingModel(url: file)
        } catch {
            throw FairwayError(error)
        }
    }

    /// A reader for a taxonomy.
    ///
    /// - Parameter file: an index kept for this taxonomy; where there is none, or it was made from something else, the
    ///   index is made anew.
    func reader(
        for taxonomy: Taxonomy, setAside: [JoinedTaxonomy.NameSetAside], file: URL?
    ) throws(FairwayError) -> InferenceReader {
        let concepts = taxonomy.conceptNames(setAside: setAside)
        let kept = file.flatMap { try? Data(contentsOf: $0, options: .alwaysMapped) }.flatMap {
            try? ConceptIndex(data: $0, stamp: taxonomy.version, words: words)
        }
        do throws(InferenceModelError) {
            return try InferenceReader(
                concepts: concepts, index: kept ?? ConceptIndex(concepts, words: words), words: words,
                spanModel: spans, phrases: phrases)
        } catch {
            throw FairwayError(error)
        }
    }

    /// Makes the index of a taxonomy and writes it, whole or not at all.
    func writeIndex(of joined: JoinedTaxonomy, to file: URL) throws {
        let concepts = joined.taxonomy.conceptNames(setAside: joined.setAside)
        try ConceptIndex(concepts, words: words).file(stamp: joined.taxonomy.version).write(to: file, options: .atomic)
    }
}

extension FairwayError {
    fileprivate init(_ error: InferenceModelError) {
        self.init(.badConfiguration, "\(error.file): \(error.problem)", remedy: error.remedy)
    }
}
