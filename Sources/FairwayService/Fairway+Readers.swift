import SkillsTaxonomy

/// The readers, each made when it is first needed: finding skills needs no job titles, and matching needs no sentences.
extension Fairway {
    /// Reads résumés into profiles.
    var resumeReader: ResumeReader {
        shared.withLock { shared in
            if let reader = shared.resumeReader { return reader }
            let reader = ResumeReader(taxonomy: taxonomy, reader: skillReader)
            shared.resumeReader = reader
            return reader
        }
    }

    /// A résumé read into a profile, as of this month.
    ///
    /// - Throws: `FairwayError` when it cannot be read.
    func profile(of resume: ResumeInput) throws(FairwayError) -> Profile {
        resumeReader.read(try resume.document(), today: surroundings.month).profile
    }

    /// Reads postings into vacancies.
    var vacancyReader: VacancyReader {
        shared.withLock { shared in
            if let reader = shared.vacancyReader { return reader }
            let reader = VacancyReader(taxonomy: taxonomy, reader: skillReader)
            shared.vacancyReader = reader
            return reader
        }
    }

    /// Reads what sentences say without naming it, in the taxonomy in use.
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
