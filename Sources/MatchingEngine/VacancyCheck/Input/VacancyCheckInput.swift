public import SkillsTaxonomy

/// What the advert check looks at.
public struct VacancyCheckInput: Sendable {
    /// The advert as read from the document.
    public var posting: JobPosting
    /// The same advert read into requirements and terms.
    public var vacancy: Vacancy
    /// Other open vacancies, for finding duplicates; one with the identifier of `vacancy` is passed over.
    public var others: [VacancyFingerprint]
    /// Residents to count; empty when nobody is to be counted.
    public var residents: [CheckedResident]
    /// The day and the publishing rule.
    public var parameters: VacancyCheckParameters

    /// Makes an input from its parts.
    public init(
        posting: JobPosting, vacancy: Vacancy, others: [VacancyFingerprint] = [], residents: [CheckedResident] = [],
        parameters: VacancyCheckParameters
    ) {
        self.posting = posting
        self.vacancy = vacancy
        self.others = others
        self.residents = residents
        self.parameters = parameters
    }
}
