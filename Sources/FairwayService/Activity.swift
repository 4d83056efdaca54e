public import Communities
import FairnessAudit

/// What a running Fairway has done and holds, in numbers: nothing about any person.
public struct Activity: Hashable, Sendable {
    /// Résumés matched since the start.
    public internal(set) var matches = 0
    /// Vacancies in the index; nil until it is loaded.
    public internal(set) var vacancies: Int?
    /// How often the loaded index has changed; nil until it is loaded.
    public internal(set) var indexGeneration: Int?
    /// The last published audit of each kind of community.
    public internal(set) var audits: [CommunityLevel: AuditGap] = [:]

    /// The gap that the last audit of a kind of community found, by the rules of publication.
    public struct AuditGap: Hashable, Sendable {
        /// Residents, rounded.
        public let residents: Int
        /// Communities whose share may be shown.
        public let communities: Int
        /// Communities with a verdict of a lower share than all others together.
        public let communitiesLower: Int
        /// The highest share of residents with a good match minus the lowest; nil when fewer than two may be shown.
        public let shareGap: Double?
        /// The lowest share over that of all others; nil when none may be shown.
        public let lowestImpactRatio: Double?

        init(_ audit: PublishedAudit) {
            residents = audit.residents
            let lines = audit.table(.goodMatch)?.lines ?? []
            let shares = lines.map(\.rate).filter(\.isFinite)
            communities = shares.count
            communitiesLower = lines.count { $0.verdict == .disparityLower }
            shareGap = shares.count < 2 ? nil : (shares.max() ?? 0) - (shares.min() ?? 0)
            lowestImpactRatio = lines.map(\.ratio).filter(\.isFinite).min()
        }
    }
}

extension Fairway {
    /// What this Fairway has done and holds; opens and loads nothing.
    public var activity: Activity {
        shared.withLock { shared in
            var activity = shared.activity
            activity.vacancies = shared.index?.index.count
            activity.indexGeneration = shared.index?.index.generation
            return activity
        }
    }
}
