import MatchingEngine

/// What to change in an advert, and whom it reaches.
public struct VacancyCheckAnswer: Encodable, Hashable, Sendable {
    /// The most pressing first; empty when there is nothing to say.
    let findings: [VacancyFinding]
    /// Whom the must-haves shut out; null when the advert asks for nothing or there is nobody to count.
    let reach: VacancyReach?
    /// Whose profiles the reach is counted over.
    let residents: String
    let taxonomy: TaxonomyStamp

    private enum CodingKeys: String, CodingKey {
        case findings, reach, residents, taxonomy
    }

    /// Null is written out where there is no reach.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(findings, forKey: .findings)
        try container.encode(reach, forKey: .reach)
        try container.encode(residents, forKey: .residents)
        try container.encode(taxonomy, forKey: .taxonomy)
    }

    /// Whether something must be changed before the advert goes out.
    public var mustChange: Bool { findings.contains { $0.severity == .mustChange } }
}
