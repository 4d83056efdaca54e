public import SkillsTaxonomy

/// A vacancy in the database.
public struct StoredVacancy: Hashable, Sendable {
    /// Its place in the order of posting; the identifier people see is made from it.
    public let number: Int64
    /// The vacancy as it was read when it was stored.
    public let vacancy: Vacancy
    /// The document as it came, JSON text.
    public let posting: String
    /// ISO 8601 UTC.
    public let createdAt: String
    /// ISO 8601 UTC.
    public let updatedAt: String
    /// 1 when posted, one more at each edit.
    public let revision: Int
    /// The taxonomy that `vacancy` was read with.
    public let taxonomyVersion: String
    /// The identifier of the key that posted it; nil when it was posted on this machine.
    public let owner: String?
}
