import MatchingEngine
import SkillsTaxonomy
import Storage

/// The index with the point of the log of changes it shows.
struct LoadedIndex: Sendable {
    let index: MatchIndex
    let position: LogPosition
}

/// The index of the vacancies in the database: read in its kept form, brought up to date from the log of changes, made
/// anew when the two do not agree.
extension Fairway {
    /// The index of the vacancies in the database as they are now, changes by other programs included.
    ///
    /// Readers share one immutable index; a change makes a new one beside it and swaps it in. It holds what a score reads;
    /// the vacancies themselves stay in the database.
    func index() throws(FairwayError) -> MatchIndex { try loadedIndex().index }

    /// The same index with the point of the log of changes it shows.
    func loadedIndex() throws(FairwayError) -> LoadedIndex {
        let position = try storing { database throws(StorageError) in try database.vacancies.position() }
        if let loaded = shared.withLock({ $0.index }) {
            if position == loaded.position { return loaded }
            if position.edition == loaded.position.edition, position.change > loaded.position.change {
                if let updated = try updated(loaded) { return share(updated) }
            } else {
                // A restore brings other contents under the same numbers, and other courses and places.
                shared.withLock { $0.forgetContents() }
            }
        } else if let kept = keptIndex(at: position), let updated = try updated(kept) {
            let count = try storing { database throws(StorageError) in try database.vacancies.count() }
            if updated.index.count == count { return share(updated) }
        }
        let made = try madeIndex()
        keepForNextStart(made)
        return share(made)
    }

    /// Changes past which reading every vacancy again is quicker than taking them up one by one.
    private static let mostTakenUp = 20_000
    /// Changes since the index was last kept past which it is kept again.
    private static let mostUnkept = 1_000
    /// Vacancies under which making the index takes no time worth saving.
    private static let fewestKept = 2_000
    /// Vacancies read from the database in one go while the index is made.
    private static let loadedAtOnce = 1_000

    /// The kept index, when it can be read, was made with today's taxonomy, is sound and not ahead of the log.
    private func keptIndex(at position: LogPosition) -> LoadedIndex? {
        guard let kept = try? storing({ database throws(StorageError) in try database.keptIndex.load() }),
            kept.taxonomyVersion == taxonomy.version, kept.position <= position.change,
            let index = kept.index.index(taxonomy: taxonomy)
        else { return nil }
        // It lies in the same file as the log, so a restore brings both.
        return LoadedIndex(index: index, position: LogPosition(edition: position.edition, change: kept.position))
    }

    /// An index with the changes since; nil when there are too many.
    private func updated(_ loaded: LoadedIndex) throws(FairwayError) -> LoadedIndex? {
        let count = try storing { database throws(StorageError) in
            try database.vacancies.changeCount(after: loaded.position)
        }
        guard count <= Self.mostTakenUp else { return nil }
        var updated = loaded
        while true {
            let changes = try storing { database throws(StorageError) in
                try database.vacancies.changes(after: updated.position)
            }
            guard changes.position != updated.position else { break }
            let added = try changes.changed.map { stored throws(FairwayError) in try indexed(current(stored)) }
            updated = LoadedIndex(
                index: updated.index.changed(adding: added, removing: changes.removed), position: changes.position)
        }
        if count >= Self.mostUnkept { keepForNextStart(updated) }
        return updated
    }

    /// The index made of every vacancy.
    func madeIndex() throws(FairwayError) -> LoadedIndex {
        let places = try places()
        // The position is read first: what changes while the pages are read is seen as a change the next time.
        let position = try storing { database throws(StorageError) in try database.vacancies.position() }
        var builder = MatchIndexBuilder(taxonomy: taxonomy)
        var last: Int64 = 0
        while true {
            let page = try storing { database throws(StorageError) in
                try database.vacancies.list(after: last, limit: Self.loadedAtOnce)
            }
            guard let end = page.last else { break }
            for stored in page { builder.append(try indexed(current(stored), places: places)) }
            last = end.number
        }
        return LoadedIndex(index: builder.index(), position: position)
    }

    /// A convenience for the next start: where it cannot be written, that start takes longer, and nothing else is lost.
    private func keepForNextStart(_ loaded: LoadedIndex) {
        guard loaded.index.count >= Self.fewestKept else { return }
        let kept = KeptIndexStore.KeptIndex(
            index: CompactIndex(loaded.index), taxonomyVersion: taxonomy.version, position: loaded.position.change)
        try? storing { database throws(StorageError) in try database.keptIndex.keep(kept) }
    }

    /// Shares the newer of two indexes that were made at the same time.
    private func share(_ loaded: LoadedIndex) -> LoadedIndex {
        shared.withLock { shared in
            if let other = shared.index, other.position.edition == loaded.position.edition,
                other.position.change > loaded.position.change
            {
                return other
            }
            shared.index = loaded
            return loaded
        }
    }

    /// The matches of a profile with the vacancies of the database.
    ///
    /// A vacancy can change between the ranking and the reading of what is shown of it; the ranking is then made again.
    func matches(
        for profile: Profile, engine: MatchingEngine, request: MatchRequest
    ) throws(FairwayError) -> [Match] {
        var matches: [Match] = []
        for _ in 0..<Self.mostAttempts {
            let ranking = engine.ranking(for: profile, in: try index(), request: request)
            let vacancies = try vacancies(ranking.vacancies)
            let explained = ranking.explained { vacancies[$0] }
            matches = explained.matches
            if explained.isComplete { break }
        }
        return matches
    }

    /// The vacancies with these identifiers as they are now; those that are gone are left out.
    private func vacancies(_ identifiers: [String]) throws(FairwayError) -> [String: Vacancy] {
        let held = shared.withLock { $0.heldVacancies }
        let found = try storing { database throws(StorageError) in
            try database.vacancies.find(identifiers) { held.revision(of: $0, edition: $1) }
        }
        var vacancies = found.read.mapValues(current)
        for id in found.held { vacancies[id] = held[id] }
        guard !found.read.isEmpty else { return vacancies }
        shared.withLock { shared in
            for (id, stored) in found.read {
                guard let vacancy = vacancies[id] else { continue }
                shared.heldVacancies.hold(vacancy, revision: stored.revision, edition: found.edition)
            }
        }
        return vacancies
    }

    /// Rankings before what is still as it was ranked is taken as the answer.
    private static let mostAttempts = 3
}
