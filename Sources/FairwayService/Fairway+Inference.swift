import Foundation
import SkillsTaxonomy
import TaxonomyData

/// The reader of what sentences say without naming it, made when it is first needed.
extension Fairway {
    /// The reader for the taxonomy in use.
    ///
    /// - Throws: `FairwayError` of kind `badConfiguration` when the model's files are missing or damaged.
    func inferenceReader() throws(FairwayError) -> InferenceReader {
        try shared.withLock { shared throws(FairwayError) in
            if let reader = shared.inference { return reader }
            let reader = try makeInferenceReader()
            shared.inference = reader
            return reader
        }
    }

    private func makeInferenceReader() throws(FairwayError) -> InferenceReader {
        guard let folder = try? TaxonomyFiles.modelFolder() else {
            throw FairwayError(
                .badConfiguration, "The word vectors that come with Fairway are missing.",
                remedy: "Install Fairway again, with its .resources folders beside the program.")
        }
        do throws(InferenceModelError) {
            let words = try WordVectorTable(url: folder.appending(path: "words.bin"))
            return try InferenceReader(
                taxonomy: taxonomy, setAside: namesSetAside, words: words,
                spanModel: SpanModel(url: folder.appending(path: "spans.bin")),
                phrases: PhraseFamilies(url: folder.appending(path: "phrases.tsv")))
        } catch {
            throw FairwayError(.badConfiguration, "\(error.file): \(error.problem)", remedy: error.remedy)
        }
    }
}
