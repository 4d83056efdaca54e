import SkillsTaxonomy

/// The reader of what sentences say without naming it, made when it is first needed.
extension Fairway {
    /// The reader for the taxonomy in use.
    ///
    /// - Throws: `FairwayError` of kind `badConfiguration` when the model's files are missing or damaged.
    func inferenceReader() throws(FairwayError) -> InferenceReader {
        try shared.withLock { shared throws(FairwayError) in
            if let reader = shared.inference { return reader }
            let file = importedTaxonomy.map { Self.conceptIndexFile($0.name, configuration) }
            let reader = try InferenceModel().reader(for: taxonomy, setAside: namesSetAside, file: file)
            shared.inference = reader
            return reader
        }
    }
}
