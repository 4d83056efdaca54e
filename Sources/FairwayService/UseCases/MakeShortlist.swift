public import Communities
import FairnessAudit
import Foundation
import MatchingEngine
import SkillsTaxonomy
import Storage

/// What can be asked of a shortlist.
public struct ShortlistOptions: Hashable, Sendable {
    /// How many profiles, 1…100.
    public var top = 20
    /// The kind of community the list is checked by.
    public var level = CommunityLevel.borough
    /// Shows beside the list, never instead of it, what holding every community to its share would do.
    public var showsReranking = false

    /// The usual wishes: twenty profiles, checked by borough.
    public init() {}
}

extension Fairway {
    /// The profiles whose residents agreed to shortlists, ranked for a vacancy by the score they have for it themselves.
    ///
    /// - Parameter principal: who asks. An employer sees the list for its own vacancy, without communities; a coach and an
    ///   auditor see the check of it too, and a coach whose profile each is.
    /// - Throws: `FairwayError`: `notFound` when there is no such vacancy, `forbidden` when it is another's.
    public func shortlist(
        _ id: String, options: ShortlistOptions = ShortlistOptions(), by principal: Principal = .machine
    ) throws(FairwayError) -> ShortlistAnswer {
        guard (1...100).contains(options.top) else {
            throw FairwayError(
                .invalid, "The number of profiles must be from 1 to 100.", remedy: "Ask for 20, for example.")
        }
        let number = try vacancyNumber(id)
        let maySeeCommunities = principal.holds(anyOf: [.coach, .auditor])
        if !maySeeCommunities { try requireOwner(of: number, principal) }
        if options.showsReranking, !maySeeCommunities {
            throw FairwayError(
                .forbidden, "The check of a shortlist by community is not for employers.",
                remedy: "Leave whatIf out.")
        }
        let stored = try storing { database throws(StorageError) in try database.vacancies.find(number) }
        guard let stored else { throw Self.noVacancy }
        let vacancy = try indexed(current(stored))
        let candidates = try candidates(for: vacancy)
        let listed = candidates.prefix(options.top)
        let maySeeProfiles = principal.holds(anyOf: [.coach])
        let entries = listed.enumerated().map { place, candidate in
            ShortlistAnswer.Entry(
                rank: place + 1, resident: candidate.pseudonym, profile: maySeeProfiles ? candidate.profile.id : nil,
                match: candidate.match, showsVia: maySeeCommunities, label: { taxonomy.skill($0)?.label ?? $0 })
        }
        var fairness: ShortlistAnswer.Fairness?
        var whatIf: ShortlistAnswer.WhatIf?
        if maySeeCommunities {
            let ranked = RankedShortlist(
                candidates.map { ($0.match.score, $0.profile.areas.code(at: options.level) ?? "") }, places: options.top
            )
            fairness = ShortlistAnswer.Fairness(ranked.check(), level: options.level, names: try places())
            if options.showsReranking {
                whatIf = ShortlistAnswer.WhatIf(ranked.reordered(), residents: candidates.map(\.pseudonym))
            }
        }
        return ShortlistAnswer(
            vacancy: VacancySummary(vacancy.vacancy), entries: entries, fairness: fairness, whatIf: whatIf,
            taxonomy: TaxonomyStamp(version: taxonomy.version))
    }

    private struct Candidate {
        let profile: StoredProfile
        /// Another one for every vacancy, so that two lists cannot be laid side by side.
        let pseudonym: String
        let match: Match
    }

    /// Everybody who agreed and whom the vacancy can be scored for, best first; equal scores by pseudonym, which is as
    /// good as a lot.
    private func candidates(for entry: IndexedVacancy) throws(FairwayError) -> [Candidate] {
        let engine = try engine()
        let today = surroundings.today
        // The same request as a resident's own, so that the score is the same; jobs of every kind have a list.
        let request = MatchRequest(top: 1, allJobs: true, today: today)
        let key = try PseudonymKey.load(from: configuration.effectiveKeyFile, randomBytes: surroundings.randomBytes)
        let profiles = try withProfiles(isReading: true) { store throws(StorageError) in
            try store.all(for: ConsentPurpose.shortlists.rawValue, on: today)
        }
        let candidates = profiles.compactMap { profile -> Candidate? in
            guard let match = engine.match(profile.content.profile, with: entry, request: request) else { return nil }
            let identity = Data("shortlist:\(entry.vacancy.id):\(profile.id)".utf8)
            return Candidate(profile: profile, pseudonym: Self.pseudonym(of: identity, key: key), match: match)
        }
        return candidates.sorted { ($1.match.score, $0.pseudonym) < ($0.match.score, $1.pseudonym) }
    }
}
