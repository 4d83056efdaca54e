public import Communities
public import SkillsTaxonomy

/// A vacancy as it goes into the index, with what only the caller can know.
public struct IndexedVacancy: Hashable, Sendable {
    /// The vacancy.
    public let vacancy: Vacancy
    /// Where the job is done; nil when its postcode is not known.
    public let coordinate: Coordinate?

    /// Makes an entry.
    public init(vacancy: Vacancy, coordinate: Coordinate?) {
        self.vacancy = vacancy
        self.coordinate = coordinate
    }
}
