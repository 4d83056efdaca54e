import MatchingEngine

/// That Fairway can answer, and with what.
public struct Readiness: Encodable, Hashable, Sendable {
    let status = "ready"
    let taxonomy: TaxonomyStamp
    /// Vacancies that can be matched.
    let vacancies: Int

    private enum CodingKeys: String, CodingKey {
        case status, taxonomy, vacancies
    }
}

extension Fairway {
    /// Opens the database, brings its tables and the match index up to date, and says so.
    ///
    /// - Throws: `FairwayError` with what keeps Fairway from answering.
    public func checkReadiness() throws(FairwayError) -> Readiness {
        _ = try engine()
        return Readiness(taxonomy: TaxonomyStamp(version: taxonomy.version), vacancies: try index().count)
    }
}
