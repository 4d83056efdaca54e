/// How far the storing of many vacancies is.
public struct VacancyJob: Hashable, Sendable {
    /// Its place in the order of arrival.
    public let number: Int64
    /// Random; whoever knows it may ask for the job.
    public let secret: String
    /// The identifier of the key that sent it; nil without one.
    public let owner: String?
    /// Vacancies sent.
    public let total: Int
    /// Vacancies looked at.
    public let done: Int
    /// Vacancies stored; the others were refused.
    public let stored: Int
    /// ISO 8601 UTC.
    public let createdAt: String
    /// ISO 8601 UTC.
    public let updatedAt: String
}
