import Communities
import FairnessAudit

/// An audit by community, as both fronts show it.
public struct AuditAnswer: Encodable, Sendable {
    struct CommunityAnswer: Encodable, Sendable {
        /// The area's code.
        let community: String
        let name: String?
        /// Null when it is under 10 and hidden.
        let residents: Int?
        let shareWithGoodMatch: Double?
        /// 95 % Wilson interval of the share.
        let interval: Interval?
        /// The share over that of all other communities together.
        let impactRatio: Double?
        let impactRatioInterval: Interval?
        let verdict: AuditVerdict
        /// The verdict in a plain sentence.
        let words: String
        /// Smallest ratio below 1 that this audit would have seen; null where that has no meaning.
        let minimumDetectableRatio: Double?

        private enum CodingKeys: String, CodingKey {
            case community, name, residents, shareWithGoodMatch, interval, impactRatio, impactRatioInterval, verdict
            case words, minimumDetectableRatio
        }

        /// Nulls are written out: a hidden figure must be seen to be hidden.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(community, forKey: .community)
            try container.encode(name, forKey: .name)
            try container.encode(residents, forKey: .residents)
            try container.encode(shareWithGoodMatch, forKey: .shareWithGoodMatch)
            try container.encode(interval, forKey: .interval)
            try container.encode(impactRatio, forKey: .impactRatio)
            try container.encode(impactRatioInterval, forKey: .impactRatioInterval)
            try container.encode(verdict, forKey: .verdict)
            try container.encode(words, forKey: .words)
            try container.encode(minimumDetectableRatio, forKey: .minimumDetectableRatio)
        }
    }

    let level: CommunityLevel
    let metric: String
    /// Whether small counts are hidden and the rest rounded.
    let published: Bool
    let residents: Int
    /// Residents whose community is not known; never in a comparison. Null when hidden.
    let unknownResidents: Int?
    let communities: [CommunityAnswer]
    let parameters: AuditParameters
    let taxonomy: TaxonomyStamp
    let attribution: String

    init(_ summary: AuditSummary, level: CommunityLevel, taxonomyVersion: String, name: (String) -> String?) {
        self.level = level
        metric = summary.metric.id
        published = summary.published
        residents = summary.totalResidents
        unknownResidents = summary.unknownResidents
        communities = summary.communities.map {
            CommunityAnswer(
                community: $0.community, name: level.builtInName(of: $0.community) ?? name($0.community),
                residents: $0.residents, shareWithGoodMatch: $0.shareWithGoodMatch, interval: $0.interval,
                impactRatio: $0.impactRatio, impactRatioInterval: $0.ratioInterval, verdict: $0.verdict,
                words: $0.words, minimumDetectableRatio: $0.minimumDetectableRatio)
        }
        parameters = summary.parameters
        taxonomy = TaxonomyStamp(version: taxonomyVersion)
        attribution = Attribution.places
    }
}
