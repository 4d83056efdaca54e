import MatchingEngine
import Storage

/// That Fairway can answer, and with what.
public struct Readiness: Encodable, Hashable, Sendable {
    let status = "ready"
    let taxonomy: TaxonomyStamp
    /// Vacancies that can be matched.
    let vacancies: Int
    /// What was looked at; an answer has only those that are well.
    let checks = ["index", "database", "migrations"]

    private enum CodingKeys: String, CodingKey {
        case status, taxonomy, vacancies, checks
    }
}

extension Fairway {
    /// Opens the database and loads the match index, so that the first request is as quick as the next.
    ///
    /// - Throws: `FairwayError` with what keeps Fairway from answering at all.
    public func prepare() throws(FairwayError) {
        _ = try engine()
        _ = try index()
    }

    /// Brings the match index up to date, makes sure that the database can be written and that its tables are those of
    /// this release, and says so.
    ///
    /// - Throws: `FairwayError` with what keeps Fairway from answering.
    public func checkReadiness() throws(FairwayError) -> Readiness {
        _ = try engine()
        let vacancies = try index().count
        try storing { database throws(StorageError) in try database.checkWritable() }
        return Readiness(taxonomy: TaxonomyStamp(version: taxonomy.version), vacancies: vacancies)
    }
}
