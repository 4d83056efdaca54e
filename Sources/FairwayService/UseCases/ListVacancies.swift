import Foundation
import MatchingEngine
import SkillsTaxonomy
import Storage

extension Fairway {
    /// One vacancy.
    ///
    /// - Throws: `FairwayError`; `notFound` when there is none with this identifier.
    public func vacancy(_ id: String) throws(FairwayError) -> VacancyAnswer {
        let number = try vacancyNumber(id)
        let stored = try storing { database throws(StorageError) in try database.vacancies.find(number) }
        guard let stored else { throw Self.noVacancy }
        return VacancyAnswer(stored, taxonomy: taxonomy)
    }

    /// A page of vacancies in the order of posting.
    ///
    /// A page starts after the vacancy that the last one ended with, so that vacancies that come and go in between neither
    /// hide nor repeat another.
    ///
    /// - Parameters:
    ///   - filter: which vacancies.
    ///   - limit: 1…100.
    ///   - cursor: where the last page ended; nil for the first.
    /// - Throws: `FairwayError` when the limit or the cursor is wrong; `notFound` for a family that there is not.
    public func vacancies(
        _ filter: VacancyFilter = VacancyFilter(), limit: Int = 20, cursor: String? = nil
    ) throws(FairwayError) -> VacancyPage {
        guard (1...100).contains(limit) else {
            throw FairwayError(.invalid, "The limit must be from 1 to 100.", remedy: "Ask for 20, for example.")
        }
        let after = try PageCursor.read(cursor)
        if let family = filter.family, taxonomy.occupation(family) == nil {
            throw FairwayError(
                .notFound, "There is no job family with this identifier.",
                remedy: "Vacancies and skills name the occupations there are, such as data-technician.")
        }
        try completeTerms()
        let wanted = filter.stored(today: surroundings.today)
        let (rows, total) = try storing { database throws(StorageError) in
            try database.vacancies.page(wanted, after: after, limit: limit + 1)
        }
        let items = rows.prefix(limit).map { VacancyAnswer($0, taxonomy: taxonomy) }
        let next = rows.count > limit ? rows.prefix(limit).last.map { PageCursor.write($0.number) } : nil
        return VacancyPage(items: items, nextCursor: next, total: total)
    }

    /// What filters look at in a vacancy.
    ///
    /// - Parameter day: ISO date on which it was stored; counts where it does not say when it was posted.
    func terms(of vacancy: Vacancy, storedOn day: String) -> VacancyStore.Terms {
        let summary = VacancySummary(vacancy)
        let skills = vacancy.requirements.compactMap { taxonomy.skill($0.skill)?.label }
        let texts = [vacancy.title, vacancy.employer, summary.place.locality, summary.place.district] + skills
        var seen: Set<String> = []
        let isPounds = vacancy.pay?.currency == "GBP"
        return VacancyStore.Terms(
            district: summary.place.district, families: vacancy.occupations,
            pay: isPounds ? vacancy.pay.map { $0.minimum * $0.unit.perYear } : nil,
            posted: vacancy.datePosted ?? day, validThrough: vacancy.validThrough,
            words: texts.flatMap { VacancyFilter.words(of: $0 ?? "") }.filter { seen.insert($0).inserted })
    }

    /// Sees to it that every vacancy has its terms, once: those stored by an earlier release, or read with another
    /// taxonomy, have none that hold.
    func completeTerms() throws(FairwayError) {
        guard !shared.withLock({ $0.hasTerms }) else { return }
        var last: Int64 = 0
        while true {
            let page = try storing { database throws(StorageError) in
                try database.vacancies.withoutTerms(taxonomyVersion: taxonomy.version, after: last, limit: 500)
            }
            guard let end = page.last else { break }
            let all = page.map { stored in
                let vacancy = current(stored)
                let posting = (try? JSONValue(json: Data(stored.posting.utf8))).flatMap {
                    try? JobPostingReader().read($0)
                }
                let marks = posting.map { VacancyFingerprint($0, id: "").marks } ?? []
                return (
                    of: stored, terms: terms(of: vacancy, storedOn: String(stored.createdAt.prefix(10))), marks: marks
                )
            }
            try storing { database throws(StorageError) in
                try database.vacancies.storeTerms(all, taxonomyVersion: taxonomy.version)
            }
            last = end.number
        }
        shared.withLock { $0.hasTerms = true }
    }
}
