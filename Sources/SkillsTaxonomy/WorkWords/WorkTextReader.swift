/// Reads from a résumé what it tells of doing, for comparing texts, and nothing that says who the person is.
public struct WorkTextReader: Sendable {
    /// Reads the résumé's sections and entries.
    public let resumes: ResumeReader
    private let words: WordVectorTable
    private let workNames: WorkNames

    /// Makes a reader; made once and then shared.
    public init(resumes: ResumeReader, words: WordVectorTable) {
        self.resumes = resumes
        self.words = words
        workNames = WorkNames(taxonomy: resumes.taxonomy)
    }

    /// The sentences of a résumé that tell of doing, and the job titles in them.
    ///
    /// Left out are the parts that say who the person is (name, address, education, languages, interests, references), what
    /// the person hopes for or has not done, copies and pasted adverts, words with a capital inside a sentence or a heading
    /// that are no part of any skill's name (people, places, schools, firms), names at the start of a sentence, nationalities
    /// and forms of address. Linear in the length of the text.
    /// - Parameter today: as for ``ResumeReader/read(_:today:)``.
    public func read(_ source: ResumeDocument, today: YearMonth) -> WorkText {
        let document = TextDocument(source.text)
        let reading = resumes.reader.read(document)
        var builder = OutlineBuilder(
            source: source, document: document, occupations: resumes.occupations, skills: reading.mentions,
            today: today)
        let outline = builder.build()
        let filter = WorkTextFilter(
            outline: outline, personal: builder.personal, reading: reading, names: workNames, words: words)
        return WorkText(
            sentences: WorkSentence.sentences(
                of: source.text, leavingOut: filter.leftOut, notTitles: filter.leftOutOfTitles))
    }
}
